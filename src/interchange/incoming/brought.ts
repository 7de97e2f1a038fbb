import type { Channel, Role, Stance } from '../../case';

/** An article as another program knows it: often without its text. */
export type BroughtArticle = {
  /** What the file calls it; claims name it by that. */
  readonly key: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly byline?: string | undefined;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
  readonly text?: string | undefined;
};

/** Someone whom another program knows; `kind` in its own words. */
export type BroughtActor = {
  readonly key: string;
  readonly name: string;
  readonly kind?: string | undefined;
  readonly side?: string | undefined;
  readonly aliases?: readonly string[];
  readonly description?: string | undefined;
};

/** A contact as another program tells it. */
export type BroughtClaim = {
  readonly parties: readonly {
    readonly actor: string;
    readonly role: Role;
  }[];
  readonly channels: readonly Channel[];
  readonly stance: Stance;
  /** EDTF. */
  readonly when?: string | undefined;
  readonly place?: string | undefined;
  readonly credit?: string | undefined;
  readonly summary?: string | undefined;
  /** The article that tells of it, and its words there. */
  readonly article?: string | undefined;
  readonly passages?: readonly string[];
  /** The file’s own entry, which stands for a passage where there is none. */
  readonly entry: string;
};

/** What a file of another program brings, and what of it could not be read. */
export type Brought = {
  readonly title?: string | undefined;
  readonly articles: readonly BroughtArticle[];
  readonly actors: readonly BroughtActor[];
  readonly claims: readonly BroughtClaim[];
  /** Each a sentence that names the place. */
  readonly problems: readonly string[];
};
