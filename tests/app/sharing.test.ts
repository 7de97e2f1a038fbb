import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { judge, retitle, take } from '../../src/app/acting';
import { follow, openFile, start } from '../../src/app/opening';
import { SHIPPED_KEY } from '../../src/app/ports';
import { clearNotices, sessionOf } from '../../src/app/session';
import type { Session } from '../../src/app/session';
import { unpacked } from '../../src/app/carrying';
import { copyCarryingLink, copyLink } from '../../src/app/sharing';
import type { AnalystId, CaseId, ClaimId } from '../../src/case';
import { actOn, importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { caseWords, historyWords } from '../../src/words';
import { fakePorts } from './fake-ports';
import { firstOf, shippedCase } from './shipped-case';

const shipped = shippedCase();

/** A started session in a window whose clipboard can be read. */
async function begun(play: ReturnType<typeof fakePorts> = fakePorts(shipped)) {
  const order: string[] = [];
  const clipboard: string[] = [];
  const ports = {
    ...play.ports,
    shippedCase: () => {
      order.push('shipped');
      return play.ports.shippedCase();
    },
  };
  vi.stubGlobal('window', { location: { href: 'https://here.test/#old' } });
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        order.push('copied');
        clipboard.push(text);
        return Promise.resolve();
      },
    },
  });
  const session = sessionOf(ports);
  await start(session, '');
  order.length = 0;
  return { session, order, clipboard, ...play };
}

afterEach(() => void vi.unstubAllGlobals());

const said = (session: Session): readonly string[] =>
  session.surface.getState().notices.map(({ sentence }) => sentence);

function ledgerOf(session: Session): Ledger {
  const open = session.document.getState();
  if (open === undefined) throw new Error('nothing is open');
  return open.ledger;
}

test('A link that cannot hold all that is selected says so', async () => {
  const { session } = await begun();
  const [some, all] = [20, 2000].map((count) =>
    Array.from({ length: count }, (_, at) => `claim-${at}` as ClaimId),
  ) as [ClaimId[], ClaimId[]];
  session.workspace.setState({ selection: { kind: 'claims', ids: some } });
  await copyLink(session);
  expect(said(session)).not.toContain(historyWords.linkWithoutSelection);
  session.workspace.setState({ selection: { kind: 'claims', ids: all } });
  await copyLink(session);
  expect(said(session)).toContain(historyWords.linkWithoutSelection);
});

test('A link to the sample case as it ships says nothing more', async () => {
  const { session, order } = await begun();
  await copyLink(session);
  expect(said(session)).toEqual([historyWords.linkCopied]);
  // The browser lets a page copy only soon after the click.
  expect(order).toEqual(['copied', 'shipped']);
});

test('A link says that acts of a colleague are not in it, either', async () => {
  const { session } = await begun();
  const ledger = ledgerOf(session);
  const hand = { by: 'analyst~other' as AnalystId, device: 'd', now: 1e12 };
  const claim = firstOf(ledger.theCase.claims).id;
  void take(session, [
    actOn(ledger, hand, [{ kind: 'judge', claim, status: 'rejected' }]),
  ]);
  await copyLink(session);
  expect(said(session)).toEqual([historyWords.linkCopiedChanged]);
});

test('Who shares a small case that was changed is offered its file, or a link that carries it', async () => {
  const { session, clipboard } = await begun();
  judge(session, firstOf(shipped.claims).id, 'rejected');
  await copyLink(session);
  const shared = session.surface
    .getState()
    .notices.find(
      ({ sentence }) => sentence === historyWords.linkCopiedChanged,
    );
  expect(shared?.act?.label).toBe(historyWords.saveFile);
  expect(shared?.other?.label).toBe(historyWords.copyCarrying);
  shared?.other?.run();
  await expect.poll(() => clipboard.at(-1)).toContain('&carry=');
});

test('A pasted link that carries the open case offers what it adds', async () => {
  const sender = await begun();
  judge(sender.session, firstOf(shipped.claims).id, 'rejected');
  retitle(sender.session, 'As the sender has it');
  await copyCarryingLink(sender.session);
  const link = firstOf(sender.clipboard);
  expect(link).toContain(`case=${SHIPPED_KEY}`);

  const { session } = await begun(fakePorts(shipped));
  await follow(session, link.slice(link.indexOf('#')));
  const { joining, overlay } = session.surface.getState();
  expect(overlay).toBe('join');
  expect(joining?.file).toBe(caseWords.theLink);
});

test('A link to another state of the open case says so when it is followed', async () => {
  const { session } = await begun();
  await follow(session, `#case=${SHIPPED_KEY}&state=00000000`);
  expect(said(session)).toEqual([historyWords.otherState]);
  const [notice] = session.surface.getState().notices;
  expect(notice?.act?.label).toBe(historyWords.joinItsFile);
});

test('A link to a case that is not here offers to open its file, until that is open', async () => {
  const session = sessionOf(fakePorts(shipped).ports);
  await start(session, '#case=case~elsewhere&view=claims');
  const [notice] = session.surface.getState().notices;
  expect(notice?.sentence).toBe(caseWords.linkNotHere);
  expect(notice?.act?.label).toBe(caseWords.openItsFile);
  const theCase = { ...shipped, id: 'case~elsewhere' as CaseId };
  const ledger = new Ledger(theCase.id, [importOf(theCase, 'feed')]);
  await openFile(session, new File([writeCase(ledger)], 'its.case.json'));
  clearNotices(session);
  expect(said(session)).not.toContain(caseWords.linkNotHere);
});

test('A link that unpacks without end is refused in a sentence', async () => {
  const bomb = deflateRawSync(Buffer.alloc(40 * 1024 * 1024)).toString(
    'base64url',
  );
  expect(bomb.length).toBeLessThan(100_000);
  expect(await unpacked(bomb)).toEqual({
    kind: 'refused',
    sentence: historyWords.carryTooMuch,
  });
});
