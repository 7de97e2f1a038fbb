export { caseJsonSchema } from './case-json-schema';
export type { CaseSlice } from './case-slices';
export { caseFromSlices, slicesOf } from './case-slices';
export { placeInWords } from './place-in-words';
export type { TextOf } from './read-case';
export { readCase } from './read-case';
export type { Refusal } from './refusal';
export { LARGEST_FILE, sizeRefusal } from './refusal';
export { writeCase } from './write-case';
