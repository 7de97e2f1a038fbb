import { JSONParser } from '@streamparser/json';

/** A record of JSON whose members are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where records stand in an object: as its list, or as that of its first page. */
const LISTS = ['items', 'annotations', 'rows'];
const PATHS = [...LISTS, ...LISTS.map((list) => `first.${list}`)];

/** An object that is itself the only record is not longer than this. */
const ONE = 1024 * 1024;

/** Reads the records of a JSON file, each as soon as it has come whole. */
export class JsonItems {
  readonly #onItem: (item: Fields) => void;
  #parser: JSONParser | undefined;
  #start = '';
  #isEmpty = true;

  constructor(onItem: (item: Fields) => void) {
    this.#onItem = onItem;
  }

  push(text: string): void {
    if (this.#isEmpty && this.#start.length < ONE) this.#start += text;
    this.#parser ??= this.#parserFor(text.trimStart());
    // Behind the whole it takes nothing, be it a line's end.
    if (this.#parser?.isEnded !== true) this.#parser?.write(text);
    else if (text.trim() !== '')
      throw new SyntaxError('More stands behind the end of the JSON.');
  }

  ended(): void {
    if (this.#parser?.isEnded !== true) this.#parser?.end();
    if (!this.#isEmpty || this.#start.length >= ONE) return;
    const only = JSON.parse(this.#start) as unknown;
    if (isFields(only)) this.#onItem(only);
  }

  /** None until something but white space has come. */
  #parserFor(start: string): JSONParser | undefined {
    if (start === '') return undefined;
    const parser = new JSONParser({
      paths: start.startsWith('[')
        ? ['$.*']
        : PATHS.map((path) => `$.${path}.*`),
      keepStack: false,
    });
    parser.onValue = ({ value }) => {
      this.#isEmpty = false;
      this.#start = '';
      if (isFields(value)) this.#onItem(value);
    };
    return parser;
  }
}

/** Whether something of JSON is a record. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
