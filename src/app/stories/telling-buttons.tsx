import { NotebookText, X } from 'lucide-react';
import { Button } from '../../views/parts';
import { storyWords } from '../../words';
import { useSession } from '../session-context';
import { endTelling } from './showing';

/** Shows and hides what whoever presents a step noted for themselves. */
export function NotesButton({
  isPressed,
  onPress,
}: {
  readonly isPressed: boolean;
  readonly onPress: () => void;
}) {
  return (
    <Button
      look="icon"
      label={storyWords.showNotes}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      <NotebookText size={18} aria-hidden="true" />
    </Button>
  );
}

/** Ends the story or lesson that is being told. */
export function EndButton() {
  const session = useSession();
  return (
    <Button
      look="icon"
      label={storyWords.end}
      onClick={() => endTelling(session)}
    >
      <X size={18} aria-hidden="true" />
    </Button>
  );
}
