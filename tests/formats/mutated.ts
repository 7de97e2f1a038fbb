import type { Dice } from '../lens/dice';

type Json = unknown;
type Box = { [member: string]: Json } | Json[];

const STRANGE: readonly Json[] = [
  null,
  '',
  0,
  -1,
  1e9,
  0.5,
  true,
  [],
  {},
  '__proto__',
  'constructor',
  'toString',
  '2999-12-31T23:59:59.999Z-ffff-z',
  '9999-01-01T00:00:00.000Z-0000-z',
  '1970-01-01T00:00:00.000Z-0000-a',
  '31 September',
  '2025-09-31',
  'Y270000',
  'Y-99999999999999',
  '20255-01-01/..',
  'x'.repeat(2_000),
  '\uD800\u0000\u202E',
  { kind: 'retract', act: '2026-11-25T00:00:00.000Z-0000-ada' },
  [[[[{}]]]],
];

/** A file that someone has tampered with: a few places of it are altered. */
export function mutated(file: Json, dice: Dice): Json {
  const altered = structuredClone(file);
  const places = placesIn(altered);
  for (let times = 1 + dice.below(3); times > 0; times--)
    alter(dice.one(places), places, dice);
  return altered;
}

type Place = { readonly box: Box; readonly key: string };

function placesIn(value: Json, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const [key, member] of Object.entries(value)) {
    places.push({ box: value as Box, key });
    placesIn(member, places);
  }
  return places;
}

function alter(
  { box, key }: Place,
  places: readonly Place[],
  dice: Dice,
): void {
  const other = dice.one(places);
  const members = box as { [member: string]: Json };
  switch (dice.below(6)) {
    case 0:
      members[key] = structuredClone(dice.one(STRANGE));
      return;
    case 1:
      if (Array.isArray(box)) box.splice(Number(key), 1);
      else delete box[key];
      return;
    case 2:
      members[key] = structuredClone(valueOf(other));
      return;
    case 3:
      if (Array.isArray(box)) box.push(structuredClone(box[Number(key)]));
      else
        Object.defineProperty(
          box,
          dice.one(['__proto__', 'constructor', 'in']),
          {
            value: structuredClone(valueOf(other)),
            enumerable: true,
            configurable: true,
            writable: true,
          },
        );
      return;
    case 4:
      if (Array.isArray(box)) box.reverse();
      else members[key] = structuredClone(dice.one(STRANGE));
      return;
    default:
      members[key] = shifted(members[key], dice);
  }
}

function valueOf({ box, key }: Place): Json {
  return (box as { [member: string]: Json })[key];
}

/** A number or a text that is a little off. */
function shifted(value: Json, dice: Dice): Json {
  if (typeof value === 'number') return value + dice.below(5) - 2;
  if (typeof value !== 'string') return value;
  const at = dice.below(value.length + 1);
  return `${value.slice(0, at)}${dice.one(['', '0', 'z', '~', '@'])}${value.slice(at + 1)}`;
}

/** A text that someone has damaged: bytes of it, or members given twice. */
export function spoiltText(text: string, dice: Dice): string {
  const at = dice.below(text.length);
  const to = Math.min(text.length, at + dice.below(200));
  switch (dice.below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return `${text.slice(0, at)}${dice.one(SCRAPS)}${text.slice(at + 1)}`;
    case 4:
      return text.replaceAll(dice.one(TWICE), (member) => `${member}${member}`);
    default:
      return text.replace(/"(?:start|end|version)":(\d+)/, (whole, number) =>
        whole.replace(number as string, dice.one(NUMBERS)),
      );
  }
}

const SCRAPS = ['\0', '"', '{', ']', ',', '\\', '\uFFFD', '\uD800', '1e999'];
const NUMBERS = ['-1', '1e999', '9007199254740993', '0.5', '1e-7', '-0'];
/** Members that may stand twice in a row. */
const TWICE = [
  /"version":\d+,/g,
  /"id":"[^"]*",/g,
  /"kind":"[^"]*",/g,
  /"status":"[^"]*",/g,
  /"stance":"[^"]*",/g,
];
