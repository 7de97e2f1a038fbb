import { Gunzip } from 'fflate';
import type { ListedKind, Steps } from '../case';
import { LIST_OF, whole } from '../case';
import { hashing } from '../text';
import { caseFileWords } from '../words';
import { caseSchema } from './case-schema';
import type { TextOf } from './completed';
import { fits, shapedBy } from './fits';
import { inSchemaOrder } from './in-schema-order';
import type { ListPlace } from './json-in-portions';
import { JsonInPortions } from './json-in-portions';
import { LeanRecords } from './lean-records';
import type { Handing } from './handing-over';
import { readParsed } from './read-case';
import type { Reading } from './reading';
import { recordSchemas } from './record-schemas';
import type { Refusal } from './refusal';
import { LARGEST_FILE, refused, tooLarge } from './refusal';

/** The kinds of records that both versions of the file hold in lists. */
const KINDS = ['article', 'actor', 'claim', 'contact', 'origin'] as const;
const KIND_OF: ReadonlyMap<string, (typeof KINDS)[number]> = new Map(
  KINDS.map((kind) => [LIST_OF[kind], kind]),
);
const LISTS: readonly string[] = [
  ...Object.values(LIST_OF),
  'places',
  'acts',
] satisfies readonly ((typeof LIST_OF)[ListedKind] | 'places' | 'acts')[];
/** Only files of version 1 are known by their hash, which takes long. */
const VERSION_2 = /^[^[\]{}]*\{[^[\]{}]*"version"\s*:\s*2\b/;

/** A file that gzip has packed is unpacked so many of its bytes at a time. */
const PACKED = 16 * 1024;

/** Whether a file that begins like this was packed by gzip (RFC 1952). */
function isPacked(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Reads a case file whose bytes come some at a time: the same as `readCase`,
 * for files of any length that a case may have, in little more room than the
 * case takes. What gzip has packed is unpacked on the way.
 */
export class CaseInPortions {
  readonly #json: JsonInPortions;
  readonly #lean = new LeanRecords();
  #unpacking: Gunzip | undefined;
  #isBegun = false;
  #refusal: Refusal | undefined;
  #hash: ReturnType<typeof hashing> | undefined;
  #length = 0;

  /** So many bytes of a list are parsed at a time as `enough` says. */
  constructor(enough?: number) {
    this.#json = new JsonInPortions(
      LISTS,
      (place, entries, text) =>
        this.#kept(place, text.includes('null'), entries),
      enough,
    );
  }

  /** Takes the next bytes; a refusal once it is known that there will be one. */
  push(bytes: Uint8Array): Refusal | undefined {
    if (!this.#isBegun && isPacked(bytes))
      this.#unpacking = new Gunzip((unpacked) => this.#take(unpacked));
    this.#isBegun = true;
    if (this.#unpacking === undefined) this.#take(bytes);
    else
      for (let at = 0; at < bytes.length; at += PACKED)
        this.#unpack(bytes.subarray(at, at + PACKED));
    return this.#refusal;
  }

  #unpack(bytes: Uint8Array, isLast = false): void {
    if (this.#refusal !== undefined) return;
    try {
      this.#unpacking?.push(bytes, isLast);
    } catch {
      this.#refusal = refused(
        caseFileWords.spoilt,
        caseFileWords.remedy.copyAgain,
      );
    }
  }

  #take(bytes: Uint8Array): void {
    if (this.#refusal !== undefined || bytes.length === 0) return;
    if (this.#length === 0 && !VERSION_2.test(new TextDecoder().decode(bytes)))
      this.#hash = hashing();
    this.#hash?.update(bytes);
    this.#length += bytes.length;
    this.#refusal =
      this.#length > LARGEST_FILE
        ? tooLarge(this.#length)
        : this.#json.push(bytes);
  }

  /** The case, once all bytes have come. */
  ended(textOf?: TextOf, handing?: Handing): Reading {
    return whole(this.endedInSteps(textOf, handing));
  }

  /** The same in steps of some milliseconds. */
  *endedInSteps(textOf?: TextOf, handing?: Handing): Steps<Reading> {
    this.#unpack(new Uint8Array(0), true);
    if (this.#refusal !== undefined) return this.#refusal;
    const parsed = this.#json.ended();
    if (parsed.kind === 'refused') return parsed;
    return yield* readParsed(parsed.value, {
      hash: () => (this.#hash ?? hashing()).hex(),
      hasNulls: this.#json.restHolds('null'),
      textOf,
      handing,
    });
  }

  /** Makes a record that an act adds lean, where that has its shape. */
  #lessenAdded(change: unknown): void {
    const { kind, as, record } = (change ?? {}) as Readonly<
      Record<string, unknown>
    >;
    const known = KINDS.find((each) => kind === 'add' && each === as);
    if (known !== undefined && fits(recordSchemas[known], record))
      this.#lean.kept(known, record as object);
  }

  #kept(
    place: ListPlace,
    hasNulls: boolean,
    entries: readonly unknown[],
  ): readonly unknown[] {
    const told = hasNulls ? inOrder(place, entries) : entries;
    if (place.list === 'acts') for (const each of told) this.#lessenAdded(each);
    const kind = KIND_OF.get(place.list);
    if (kind === undefined) return told;
    // What has not the shape is told of once its place is known.
    return told.map((each) => {
      const shaped = shapedBy(recordSchemas[kind], each);
      return shaped.success ? this.#lean.kept(kind, shaped.data) : each;
    });
  }
}

/** Entries of a list without the members that say nothing. */
function inOrder(
  { list, act }: ListPlace,
  entries: readonly unknown[],
): readonly unknown[] {
  const file = { [list]: act === undefined ? entries : [{ changes: entries }] };
  const ordered = inSchemaOrder(caseSchema, file) as typeof file;
  const [first] = ordered[list] as readonly { changes?: unknown }[];
  const found = act === undefined ? ordered[list] : first?.changes;
  return found as readonly unknown[];
}
