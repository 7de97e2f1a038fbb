import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJsonSchema } from '../formats';

const target = join(import.meta.dirname, '../../public/schema/case-2.json');
writeFileSync(target, caseJsonSchema());
