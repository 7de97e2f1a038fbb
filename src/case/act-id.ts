import type { ActId } from './ids';

/** Time in ISO 8601, a counter in hexadecimal digits, the device. */
const SHAPE =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([\da-f]{4,})-[\da-z]{1,32}$/;
/** No act is done after this moment; a clock that far ahead is wrong. */
const LAST = Date.UTC(2999, 11, 31, 23, 59, 59, 999);

/** Whether a text is an act's identity: its shape, and a time that exists. */
export function isActId(text: string): text is ActId {
  const time = SHAPE.exec(text)?.[1];
  if (time === undefined) return false;
  const moment = Date.parse(time);
  return (
    !Number.isNaN(moment) &&
    moment <= LAST &&
    new Date(moment).toISOString() === time
  );
}

/** The time of an act, ISO 8601. */
export function timeOf(id: ActId): string {
  return id.slice(0, id.indexOf('Z') + 1);
}

/**
 * The time of acts that nobody did at a time: those to which a file amounts that
 * was made without acts, or by the command line, whoever opens it and when.
 */
export const NO_TIME = '1970-01-01T00:00:00.000Z';

/** Whether an act has no time of its own, so that none is to be told. */
export function isWithoutTime(id: ActId): boolean {
  return timeOf(id) === NO_TIME;
}

/**
 * The identity of an act done now, after the latest that is known: a hybrid
 * logical clock (Kulkarni et al., 2014), so that no act sorts before one that
 * it knew, however the clocks of devices differ. `now` is in milliseconds.
 */
export function actIdAfter(
  latest: ActId | undefined,
  now: number,
  device: string,
): ActId {
  const parts = latest === undefined ? undefined : SHAPE.exec(latest);
  const before = parts?.[1] === undefined ? -1 : Date.parse(parts[1]);
  const moment = Math.min(now, LAST);
  if (moment > before) return actId(moment, '0000', device);
  const counter = parts?.[2] ?? '0000';
  if (/^f+$/.test(counter))
    return before < LAST
      ? actId(before + 1, '0000', device)
      : // Nothing is later, but what is longer sorts after it.
        actId(before, `${counter}0000`, device);
  return actId(before, counterAfter(counter), device);
}

function counterAfter(counter: string): string {
  const next = BigInt(`0x${counter}`) + 1n;
  return next.toString(16).padStart(counter.length, '0');
}

function actId(moment: number, counter: string, device: string): ActId {
  return `${new Date(moment).toISOString()}-${counter}-${device}` as ActId;
}
