import type { ActId } from './ids';

/** Time in ISO 8601, a counter in four hexadecimal digits, the device. */
const SHAPE =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)-([\da-f]{4})-[\da-z]{1,32}$/;
/** No act is done after this year; a clock that far ahead is wrong. */
const LAST_YEAR = 2999;
const MOST = 0xffff;

/** Whether a text is an act's identity: its shape, and a time that exists. */
export function isActId(text: string): text is ActId {
  const time = SHAPE.exec(text)?.[1];
  if (time === undefined) return false;
  const moment = Date.parse(time);
  return (
    !Number.isNaN(moment) &&
    new Date(moment).toISOString() === time &&
    new Date(moment).getUTCFullYear() <= LAST_YEAR
  );
}

/** The time of an act, ISO 8601. */
export function timeOf(id: ActId): string {
  return id.slice(0, id.indexOf('Z') + 1);
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
  if (now > before) return actId(now, 0, device);
  const count = Number.parseInt(parts?.[2] ?? '0', 16) + 1;
  return count > MOST
    ? actId(before + 1, 0, device)
    : actId(before, count, device);
}

function actId(moment: number, count: number, device: string): ActId {
  const counter = count.toString(16).padStart(4, '0');
  return `${new Date(moment).toISOString()}-${counter}-${device}` as ActId;
}
