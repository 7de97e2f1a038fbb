import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../views/parts';
import { shellWords } from '../words';
import { commandOf } from './commands';
import { useSession } from './session-context';

/** The buttons for undo and redo; one without an act in words does nothing. */
export function StepButtons({
  undo,
  redo,
}: {
  readonly undo?: string | undefined;
  readonly redo?: string | undefined;
}) {
  const session = useSession();
  return (
    <>
      <Button
        look="icon"
        label={undo === undefined ? shellWords.undo : shellWords.undoAct(undo)}
        disabled={undo === undefined}
        onClick={() => commandOf('undo').run(session)}
      >
        <Undo2 size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        label={redo === undefined ? shellWords.redo : shellWords.redoAct(redo)}
        disabled={redo === undefined}
        onClick={() => commandOf('redo').run(session)}
      >
        <Redo2 size={16} aria-hidden="true" />
      </Button>
    </>
  );
}
