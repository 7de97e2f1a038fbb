import { useMemo } from 'react';
import { ArticlesView } from '../views/articles';
import type { ViewProps } from '../views/parts';
import { showInNetwork } from './commands';
import { useArticleActs } from './editing/article-acts';
import { useNoting } from './editing/noting';
import { useWhys } from './editing/claim-editing';
import { SeveralSelected } from './many/several-selected';
import { lyingOpen } from './reviewing';
import { lend } from './session';
import { KeptBack } from './kept-back';
import { useSession, useSurface, useWorkspace } from './session-context';

/** The articles, unless a lesson keeps them back. */
export function ArticlesPlace(props: ViewProps) {
  const isKept = useSurface((surface) => surface.isEvidenceKept);
  return isKept ? <KeptBack /> : <OpenArticles {...props} />;
}

/** The articles, with what makes claims of their words and edits them. */
function OpenArticles(props: ViewProps) {
  const session = useSession();
  const { reading, passage } = useWorkspace((workspace) => workspace);
  const edited = useSurface((surface) => surface.edited);
  const { within } = props.network.columns;
  const open = useMemo(() => lyingOpen(within, reading), [within, reading]);
  return (
    <ArticlesView
      {...props}
      several={<SeveralSelected {...props} at="list" />}
      open={open}
      onOpen={(next) => session.workspace.setState({ reading: next })}
      onSteps={(stepAmongPassages) => lend(session, { stepAmongPassages })}
      target={passage}
      onShowInNetwork={(claim) => showInNetwork(session, claim)}
      whys={useWhys()}
      noting={useNoting()}
      {...useArticleActs()}
      edited={edited}
    />
  );
}
