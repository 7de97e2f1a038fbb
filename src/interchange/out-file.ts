/** A file that is handed on. Its name may name a folder, by a slash. */
export type OutFile = {
  readonly name: string;
  readonly content: string | Uint8Array;
};

/** A file as a browser saves it. */
export type SavedFile = OutFile & { readonly mediaType: string };
