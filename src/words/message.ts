/** A message: words, or a function that puts values into them. */
export type Message = string | ((...values: never[]) => string);

/** Messages by key, in tables where keys belong together. */
export type Catalogue = {
  readonly [key: string]: Message | Catalogue;
};
