import type { ActorId } from '../../case';
import type { Bundle, Group, GroupedNetwork, GroupedNode } from '../../network';
import type { Scene } from '../../figure';
import type { Focus } from './emphasis';

/** A large network, drawn in groups; what each mark of it stands for. */
export type Overview = {
  readonly scene: Scene;
  readonly grouped: GroupedNetwork;
  /** The ids of the groups that were to be open in it, the latest last. */
  readonly opened: readonly string[];
  readonly groups: ReadonlyMap<string, DrawnGroup>;
  readonly bundles: ReadonlyMap<string, Bundle>;
  /** The ids of the marks in which the actors of a group are drawn. */
  readonly marksIn: (group: Group) => readonly string[];
  /** The shown actors of the group that a mark stands for, if it is one. */
  readonly actorsOf: (mark: string) => readonly ActorId[] | undefined;
  /** What is lit of it where actors and ties are to be lit. */
  readonly focusIn: (focus: Focus) => Focus;
};

/** A group that is drawn as one disc. */
export type DrawnGroup = Extract<GroupedNode, { readonly kind: 'group' }>;
