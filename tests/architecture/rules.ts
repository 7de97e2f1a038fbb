import { byTheDoor, noCycles, oneDirection, viewsApart } from './direction';
import {
  librariesAtHome,
  nodeOnlyInCommandLine,
  pureRoomsWithoutInterface,
} from './libraries';
import {
  documentedExports,
  namedExports,
  bareDoors,
  noEnums,
  shortFiles,
  shortFunctions,
} from './limits';
import { logicalStyles, messagesReadWhenShown, oneFormatting } from './locale';
import { noMachine, publicLockFile } from './machine';
import {
  kebabCase,
  noMarkupFromData,
  roomsExplained,
  sparseTop,
  tellingNames,
} from './names';
import type { Rule } from './project';
import { pureMeansPure } from './purity';
import { noSentences, noVisibleLiterals } from './visible';

/** The rules of the house, in the order in which a newcomer meets them. */
export const rules: readonly Rule[] = [
  sparseTop,
  oneDirection,
  byTheDoor,
  viewsApart,
  noCycles,
  librariesAtHome,
  nodeOnlyInCommandLine,
  pureMeansPure,
  pureRoomsWithoutInterface,
  shortFiles,
  shortFunctions,
  bareDoors,
  namedExports,
  noEnums,
  documentedExports,
  tellingNames,
  kebabCase,
  roomsExplained,
  noMarkupFromData,
  noMachine,
  publicLockFile,
  noVisibleLiterals,
  noSentences,
  oneFormatting,
  messagesReadWhenShown,
  logicalStyles,
];
