import type { Columns } from '../lens';
import {
  among,
  filtersIn,
  fitsInLink,
  lineOf,
  listed,
  selectionIn,
  writeFilters,
} from '../lens';
import { lineOfQuestion, questionIn } from '../network';
import { lookIn, writeLook } from './looks';
import { lineOfStep, stepIn } from './step-line';
import type { View } from './views';
import { VIEWS } from './views';
import type { Workspace } from './workspace';
import { CLEAR_WORKSPACE } from './workspace';

/** What an address says: which case, and the workspace to be shown on it. */
export type Address = {
  readonly key: string | undefined;
  /** A mark of the state that the case had for the sender. */
  readonly state: string | undefined;
  /** The case itself, packed, where the link carries it. */
  readonly carried: string | undefined;
  readonly query: string;
};

/**
 * A workspace as the query of an address. What stands as it does by default is
 * left out; lists name what is hidden.
 */
export function queryOf(workspace: Workspace): string {
  const { view, selection, filters, reading, passage, question, step } =
    workspace;
  const query = new URLSearchParams();
  const write = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') query.set(name, value);
  };
  if (view !== CLEAR_WORKSPACE.view) write('view', view);
  const selected = selection && lineOf(selection);
  if (fitsInLink(selected)) write('select', selected);
  write('read', listed(reading));
  write('at', passage?.claim);
  write('ask', question && lineOfQuestion(question));
  writeLook(workspace, write);
  write('step', step && lineOfStep(step));
  writeFilters(filters, write);
  return query.toString();
}

/** Whether an address leaves out what is selected, or which claims are shown. */
export function isTooLongToLink({ selection, filters }: Workspace): boolean {
  return (
    !fitsInLink(selection && lineOf(selection)) ||
    !fitsInLink(filters.claims && listed(filters.claims.ids))
  );
}

/**
 * The workspace that a query describes on a case. What the case does not hold,
 * and what no workspace can be, is passed over.
 */
export function workspaceOf(query: string, columns: Columns): Workspace {
  const read = new URLSearchParams(query);
  const { within } = columns;
  const articles = within.articles.map((each) => each.id);
  const at = read.get('at');
  const claim =
    at === null ? undefined : within.claims.find(({ id }) => id === at)?.id;
  return {
    view: viewIn(read),
    selection: selectionIn(read.get('select') ?? '', columns),
    filters: filtersIn(read, columns),
    reading: among(articles, read.get('read')).slice(0, 2),
    passage: claim && { claim },
    question: questionIn(read.get('ask') ?? '', columns),
    ...lookIn(read),
    step: stepIn(read.get('step') ?? '', within),
  };
}

/** The view that a query asks for. */
export function viewIn(read: URLSearchParams): View {
  return (
    VIEWS.find((view) => view === read.get('view')) ?? CLEAR_WORKSPACE.view
  );
}

/** What an address's fragment says. */
export function addressIn(fragment: string): Address {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const taken = (name: string): string | undefined => {
    const value = query.get(name) ?? undefined;
    query.delete(name);
    return value;
  };
  return {
    key: taken('case'),
    state: taken('state'),
    carried: taken('carry'),
    query: query.toString(),
  };
}
