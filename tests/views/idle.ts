/** What a view is given to edit claims and articles with, where none is edited. */
export const idleEditing = {
  editing: { edited: undefined, onEdit: () => {}, editorFor: () => undefined },
  whys: { groundsOf: () => undefined, onShow: () => {} },
  grader: {
    onGrade: () => {},
    onGradeSpeaker: () => {},
    onScale: () => {},
    groundsOf: () => undefined,
    asked: undefined,
    onAnswered: () => {},
  },
  noting: {
    written: undefined,
    onWrite: () => {},
    onSave: () => {},
    onRemove: () => {},
    draftOf: () => undefined,
    onDraft: () => {},
    groundsOf: () => undefined,
  },
  likely: {
    sure: [],
    counterpartsOf: () => [],
    alongWith: () => [],
    onJudge: () => {},
    onMergeSure: () => {},
  },
  onMakeClaim: () => Promise.resolve(),
  onUseWords: () => Promise.resolve(),
  onEditArticle: () => Promise.resolve(),
  onMarkBody: () => Promise.resolve(),
  onRemoveArticle: () => Promise.resolve(),
};
