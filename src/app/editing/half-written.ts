import type { Session } from '../session';

/** Under this name, a case and a note's key, this browser keeps what is not saved yet. */
const NAME = 'backchannel.half-written';

/** What was written of a note of the open case and not saved; see `notingKey`. */
export function halfWritten(
  session: Session,
  note: string,
): string | undefined {
  const name = nameOf(session, note);
  return session.halfWritten.get(name) ?? kept(name);
}

/**
 * Keeps what is being written until it is saved or put away: this browser keeps
 * it over a reload; the page does where the browser refuses.
 */
export function keepHalfWritten(
  session: Session,
  note: string,
  text: string | undefined,
): void {
  const name = nameOf(session, note);
  if (text === undefined) forget(session, name);
  else if (keep(name, text)) session.halfWritten.delete(name);
  else session.halfWritten.set(name, text);
}

/** Forgets what was half written in a case that is deleted. */
export function forgetHalfWritten(session: Session, theCase: string): void {
  const begin = `${NAME}:${encodeURIComponent(theCase)}:`;
  for (const name of [...names(), ...session.halfWritten.keys()])
    if (name.startsWith(begin)) forget(session, name);
}

function nameOf({ document }: Session, note: string): string {
  const theCase = document.getState()?.key ?? '';
  return [NAME, theCase, note].map(encodeURIComponent).join(':');
}

function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function forget({ halfWritten: unkept }: Session, name: string): void {
  unkept.delete(name);
  try {
    localStorage.removeItem(name);
  } catch {
    // What the browser did not keep it need not forget.
  }
}

function names(): readonly string[] {
  try {
    return Array.from(
      { length: localStorage.length },
      (_, at) => localStorage.key(at) ?? '',
    );
  } catch {
    return [];
  }
}
