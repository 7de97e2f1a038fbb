import { Check, CircleDashed, Minus, X } from 'lucide-react';
import type { Mark } from '../../lessons';

/** The sign of each mark, beside its words. */
export const SIGNS: Readonly<Record<Mark, typeof Check>> = {
  right: Check,
  partly: Minus,
  wrong: X,
  open: CircleDashed,
};
