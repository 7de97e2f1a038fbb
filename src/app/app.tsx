import { useEffect } from 'react';
import { caseWords, offlineWords } from '../words';
import { bind, isOwnEntry } from './binding';
import { DropZone } from './drop-zone';
import { Desk } from './desk';
import { offerKept } from './intake/offering-kept';
import { listenForPaste } from './intake/pasting';
import { Failed, Guard } from './guard';
import { listenForKeys } from './keys';
import { Notices } from './notices';
import { start } from './opening';
import { OpeningLine } from './opening-line';
import { Overlays } from './overlays';
import { heedMissingParts } from './missing-parts';
import { hasRoomBeside, hasRoomForFilters, listenForRoom } from './room-beside';
import type { Session } from './session';
import { SessionContext } from './session-context';

/** The whole window, for one session. */
export function App({ session }: { readonly session: Session }) {
  useEffect(() => {
    // Beside a narrow view there is no room: panels open when asked for.
    const openPanels = (): void =>
      session.surface.setState({
        isFiltersOpen: hasRoomForFilters(),
        isEvidenceOpen: hasRoomBeside(),
      });
    openPanels();
    const settle = listenForRoom(openPanels);
    const untie = bind(session, window);
    const unlisten = listenForKeys(session, window);
    const unpaste = listenForPaste(session, window);
    const unheed = heedMissingParts(session, window);
    const { hash } = window.location;
    const isOwn = isOwnEntry(window.history.state);
    const started = start(session, hash, isOwn).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : undefined;
      session.surface.setState({
        failure: caseWords.failed(reason),
      });
    });
    void offerKept(session, started);
    return () => {
      untie();
      unlisten();
      unpaste();
      unheed();
      settle();
    };
  }, [session]);
  return (
    <SessionContext value={session}>
      <DropZone>
        <Guard instead={<Failed part={offlineWords.whole} />}>
          <Desk />
        </Guard>
        <Notices />
        <OpeningLine />
        <Overlays />
      </DropZone>
    </SessionContext>
  );
}
