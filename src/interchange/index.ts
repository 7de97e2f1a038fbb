export type { BriefFigure } from './brief/brief';
export { briefOf } from './brief/brief';
export type { BriefKind } from './brief/briefs';
export { briefFile, BRIEFS, writtenBrief } from './brief/briefs';
export type { HeldCase } from './case-page';
export { casePage, heldCase } from './case-page';
export { commaSeparated } from './comma-separated';
export type { Excerpt } from './excerpt';
export { excerptOf, wholeOf } from './excerpt';
export type { Extent, HandedOn } from './handed-on';
export { handedOn } from './handed-on';
export type { IncomingLook, SourceFormat } from './incoming/incoming';
export {
  incomingCase,
  lookOverIncoming,
  sourceFormatOf,
  SOURCES,
} from './incoming/incoming';
export type { Field, Mapping, TableHead } from './incoming/table-in';
export { FIELDS } from './incoming/table-in';
export type { Kept, Part } from './losses';
export { BROUGHT, KEPT, PARTS } from './losses';
export type { LeftOut } from './part-of-case';
export { isPart } from './part-of-case';
export type { OutFile, Pieces } from './out-file';
export { inBatches } from './out-file';
export type { Format } from './outputs';
export { fileOf, filesOf, FORMATS, isFolder } from './outputs';
