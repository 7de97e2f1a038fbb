import { expect, test } from 'vitest';
import { retitle, signActs } from '../../src/app/acting';
import { start } from '../../src/app/opening';
import { sessionOf } from '../../src/app/session';
import { stepsInWords } from '../../src/app/steps-in-words';
import { fakePorts } from './fake-ports';
import { shippedCase } from './shipped-case';

test('A name is put at once to what was done, and else comes with the first act', async () => {
  const session = sessionOf(fakePorts(shippedCase()).ports);
  await start(session, '');
  const open = () => {
    const now = session.document.getState();
    if (now === undefined) throw new Error('nothing is open');
    return now;
  };
  const { analyst } = session.surface.getState();
  const sign = (name: string): void => {
    session.surface.setState({ analyst: { ...analyst, name } });
    signActs(session);
  };
  const names = () =>
    open()
      .theCase.analysts.filter(({ id }) => id === analyst.id)
      .map(({ name }) => name);
  sign('Ada');
  expect(names()).toEqual([]);
  retitle(session, 'The talks');
  expect(names()).toEqual(['Ada']);
  sign('Ada L.');
  expect(names()).toEqual(['Ada L.']);
  expect(stepsInWords(session, open().ledger).undo).toBe('Sign as “Ada L.”');
});
