import { Merge, Split, Trash2 } from 'lucide-react';
import type { ContactId } from '../../case';
import type { ArticleId } from '../../text';
import { manyWords, mergingWords } from '../../words';
import { Button } from '../parts/button';
import { CopyCitations } from './copy-citations';
import type { ToolProps } from './tool-props';

const icon = { size: 16, 'aria-hidden': true } as const;

/** What can be done with several contacts: merged, kept apart, split off. */
export function ContactTools(
  props: ToolProps & { readonly ids: readonly ContactId[] },
) {
  const { ids, onAsk, acts } = props;
  return (
    <>
      <Button data-edits onClick={() => acts.onMerge('contact', ids)}>
        <Merge {...icon} /> {mergingWords.title.contact}
      </Button>
      <Button
        data-edits
        title={manyWords.splitOffMeans}
        onClick={() => onAsk({ kind: 'split-off', contacts: ids })}
      >
        <Split {...icon} /> {mergingWords.splitOff}
      </Button>
      <CopyCitations {...props} />
    </>
  );
}

/** What can be done with several articles: they are removed. */
export function ArticleTools({
  ids,
  onAsk,
}: ToolProps & { readonly ids: readonly ArticleId[] }) {
  return (
    <Button
      data-edits
      onClick={() => onAsk({ kind: 'remove-articles', articles: ids })}
    >
      <Trash2 {...icon} /> {manyWords.remove}
    </Button>
  );
}
