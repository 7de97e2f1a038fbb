import { lazy, Suspense } from 'react';
import { Guard } from './guard';
import { OverlayFailed } from './overlay-failed';
import { showOverlay } from './session';
import { useSession, useSurface } from './session-context';

const Palette = lazy(async () => ({
  default: (await import('./palette')).Palette,
}));
const Help = lazy(async () => ({ default: (await import('./help')).Help }));
const IntakeDialog = lazy(async () => ({
  default: (await import('./intake/intake-dialog')).IntakeDialog,
}));
const KeptCases = lazy(async () => ({
  default: (await import('./kept-cases')).KeptCases,
}));

const LeavingDialog = lazy(async () => ({
  default: (await import('./leaving-dialog')).LeavingDialog,
}));
const MergeDialog = lazy(async () => ({
  default: (await import('./merging/merge-dialog')).MergeDialog,
}));
const DuplicatesDialog = lazy(async () => ({
  default: (await import('./merging/duplicates-dialog')).DuplicatesDialog,
}));
const NewActorDialog = lazy(async () => ({
  default: (await import('./editing/new-actor-dialog')).NewActorDialog,
}));
const HistoryDialog = lazy(async () => ({
  default: (await import('./history/history-dialog')).HistoryDialog,
}));
const JoinDialog = lazy(async () => ({
  default: (await import('./history/join-dialog')).JoinDialog,
}));
const ImportDialog = lazy(async () => ({
  default: (await import('./importing/import-dialog')).ImportDialog,
}));
const ExportDialog = lazy(async () => ({
  default: (await import('./exporting/export-dialog')).ExportDialog,
}));

/** What lies over the window: loaded when first asked for. */
export function Overlays() {
  const session = useSession();
  const overlay = useSurface((surface) => surface.overlay);
  const close = () => showOverlay(session, 'none');
  return (
    <Guard key={overlay} instead={<OverlayFailed onClose={close} />}>
      <Suspense>
        {overlay === 'palette' && <Palette />}
        {overlay === 'help' && <Help />}
        {overlay === 'intake' && <IntakeDialog />}
        {overlay === 'merge' && <MergeDialog />}
        {overlay === 'duplicates' && <DuplicatesDialog />}
        {overlay === 'new-actor' && <NewActorDialog />}
        {overlay === 'cases' && <KeptCases />}
        {overlay === 'leaving' && <LeavingDialog />}
        {overlay === 'history' && <HistoryDialog />}
        {overlay === 'join' && <JoinDialog />}
        {overlay === 'import' && <ImportDialog />}
        {overlay === 'export' && <ExportDialog />}
        {overlay === 'missing' && <OverlayFailed onClose={close} />}
      </Suspense>
    </Guard>
  );
}
