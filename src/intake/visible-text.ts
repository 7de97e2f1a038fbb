/** A stretch of visible text and the number of the element it stands in. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  readonly within: string | undefined;
  /** Whether it stands in a link. */
  readonly isLink: boolean;
};

/** The words that a page shows, and where each stretch of them came from. */
export type VisibleText = {
  readonly text: string;
  readonly pieces: readonly Piece[];
};

/** The attribute that carries an element's number while a page is read. */
export const NUMBER = 'data-backchannel-number';

const UNSEEN = namesOf(
  'script style noscript template head title svg math iframe object embed audio',
  'video canvas select textarea datalist map amp-ad amp-embed amp-sidebar',
);
const PARAGRAPHS = namesOf(
  'address article aside blockquote body details dialog div dl fieldset',
  'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p',
  'pre section summary table ul',
);
const LINES = namesOf('br dd dt li tr caption legend');
/** What makes more than a value of a cell. */
const BLOCKS = 'br, p, div, table, h1, h2, h3';
const CELLS = namesOf('td th button option label');

/**
 * The words that a page shows, in the order of its source, without running or
 * drawing anything. White space is folded as a browser does; paragraphs are
 * parted by an empty line. Scripts, styles and what is hidden are left out.
 * Walks without recursion: a hostile page may nest as deep as it likes.
 */
export function visibleTextOf(root: Element): VisibleText {
  const writer = new Writer();
  let node: Node | null = root;
  while (node !== null) {
    const isEntered = enter(node, writer);
    const child: Node | null = isEntered ? node.firstChild : null;
    if (child !== null) {
      node = child;
      continue;
    }
    leave(node, writer);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node, writer);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return { text: writer.parts.join(''), pieces: writer.pieces };
}

type Gap = '' | ' ' | '\n' | '\n\n';

/** Gathers words; a gap is written only when more words follow it. */
class Writer {
  readonly parts: string[] = [];
  readonly pieces: Piece[] = [];
  #length = 0;
  #gap: Gap = '';
  /** Line breaks since the last words: two leave an empty line. */
  #breaks = 0;
  /** Whether the words to come stand apart from those before by style alone. */
  isChip = false;
  /** Whether an element holds nothing but elements. */
  readonly rows = new Map<Node, boolean>();
  /** How many links are open. */
  links = 0;

  breakLine(): void {
    this.#breaks++;
    this.part(this.#breaks > 1 ? '\n\n' : '\n');
  }

  part(gap: Gap): void {
    if (gap.length > this.#gap.length || (gap === '\n' && this.#gap === ' '))
      this.#gap = gap;
  }

  write(words: string, within: string | undefined): void {
    const folded = words.replace(/[ \t\r\n\f]+/g, ' ');
    if (folded.startsWith(' ')) this.part(' ');
    const trimmed = folded.replace(/^ | $/g, '');
    if (trimmed !== '') this.#append(trimmed, within);
    if (folded.endsWith(' ')) this.part(' ');
  }

  #append(words: string, within: string | undefined): void {
    const isBeside =
      this.isChip &&
      this.#gap === '' &&
      /[\p{Ll}\d)]$/u.test(this.parts.at(-1) ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(words);
    const gap = this.#length === 0 ? '' : isBeside ? ' ' : this.#gap;
    this.isChip = false;
    const start = this.#length + gap.length;
    this.parts.push(gap, words);
    this.#length = start + words.length;
    const isLink = this.links > 0;
    this.pieces.push({ start, end: this.#length, within, isLink });
    this.#gap = '';
    this.#breaks = 0;
  }
}

function enter(node: Node, writer: Writer): boolean {
  if (node.nodeType === 3) {
    const parent = node.parentNode as Element | null;
    const number = parent?.getAttribute(NUMBER) ?? undefined;
    const words = node.nodeValue ?? '';
    if (nameOf(parent) === 'pre')
      for (const [index, line] of words.split(/\r\n|\r|\n/).entries()) {
        if (index > 0) writer.part('\n');
        writer.write(line, number);
      }
    else writer.write(words, number);
    return false;
  }
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (isHidden(element)) return false;
  if (nameOf(element) === 'br') writer.breakLine();
  else writer.part(gapOf(element));
  if (nameOf(element) === 'a') writer.links++;
  if (isInRow(element, writer.rows)) writer.isChip = true;
  return true;
}

/** What may hold words in runs that belong together. */
const PROSE = namesOf('p h1 h2 h3 h4 h5 h6 li span font b i em strong');

/**
 * Whether an element stands right after another in a row of elements, as a
 * menu or the line with author and day: styles part them.
 */
function isInRow(element: Element, rows: Map<Node, boolean>): boolean {
  const { previousSibling, parentElement } = element;
  if (previousSibling?.nodeType !== 1 || parentElement === null) return false;
  if (PROSE.has(nameOf(parentElement))) return false;
  let isRow = rows.get(parentElement);
  if (isRow === undefined) {
    isRow = [...parentElement.childNodes].every(
      ({ nodeType, nodeValue }) =>
        nodeType !== 3 || (nodeValue ?? '').trim() === '',
    );
    rows.set(parentElement, isRow);
  }
  return isRow;
}

function leave(node: Node, writer: Writer): void {
  if (node.nodeType !== 1) return;
  const element = node as Element;
  writer.part(gapOf(element));
  if (nameOf(element) === 'a' && !isHidden(element))
    writer.links = Math.max(0, writer.links - 1);
}

function gapOf(element: Element): Gap {
  const name = nameOf(element);
  if (PARAGRAPHS.has(name)) return '\n\n';
  if (LINES.has(name)) return '\n';
  if (!CELLS.has(name)) return '';
  // Old pages are laid out in tables, with paragraphs in their cells.
  return element.querySelector(BLOCKS) === null ? ' ' : '\n\n';
}

function isHidden(element: Element): boolean {
  const name = nameOf(element);
  if (UNSEEN.has(name) || element.hasAttribute('hidden')) return true;
  if (name === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    style,
  );
}

function nameOf(element: Element | null): string {
  return element?.nodeName.toLowerCase() ?? '';
}

function namesOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
