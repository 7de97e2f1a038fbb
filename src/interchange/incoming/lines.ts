/** Cuts text that comes some at a time into its lines. */
export class Lines {
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    lines.forEach(this.#onLine);
  }

  /** Takes what stands after the last line’s end. */
  ended(): void {
    if (this.#rest !== '') this.#onLine(this.#rest.replace(/\r$/, ''));
  }
}
