import type { LetterPlace } from '../views/parts';
import { LETTERS } from '../views/parts';
import { helpWords, viewWords } from '../words';
import type { Command } from './commands';
import { commandsOn } from './case-page/offered-commands';
import { labelOf } from './commands';
import styles from './help.module.css';
import { keyInWords } from './keys';
import { Modal } from './modal';
import { showOverlay } from './session';
import { useSession } from './session-context';

/** Each row a key or a mark, and what it means. */
type Rows = readonly (readonly [string, string])[];

/** How to read the drawing, and every key. */
export function Help() {
  const session = useSession();
  const everywhere: Rows = [
    ...commandsOn(session.ports.page).flatMap((command): Rows => {
      const key = keyInWords(command);
      return key === undefined ? [] : [[key, meaningOf(command)]];
    }),
    [helpWords.escape.keys, helpWords.escape.meaning],
  ];
  const inViews: Rows = Object.entries(helpWords.keysInViews).map(
    ([place, each]) => [keysIn(place, each), each.meaning],
  );
  return (
    <Modal title={helpWords.title} onClose={() => showOverlay(session, 'none')}>
      <div
        className={styles['help']}
        // Not every browser lets the keyboard scroll what cannot be focused.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={helpWords.region}
      >
        <h3>{helpWords.readingTitle}</h3>
        <dl>
          {Object.values(helpWords.reading).map(({ mark, meaning }) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>{helpWords.keysTitle}</h3>
        <Keys rows={everywhere} />
        <h3>{helpWords.keysInViewsTitle}</h3>
        <Keys rows={inViews} />
        <h3>{helpWords.privacyTitle}</h3>
        <p>{helpWords.privacy}</p>
      </div>
    </Modal>
  );
}

/** What a command does, and in which views its key means that. */
function meaningOf(command: Command): string {
  const label = labelOf(command);
  return command.isOf === undefined
    ? label
    : helpWords.inViews(
        label,
        command.isOf.map((view) => viewWords[view].name),
      );
}

/** The keys of a row: those that its words name, and the letters of the table. */
function keysIn(
  place: string,
  words: { readonly keys?: string; readonly meaning: string },
): string {
  const letters = isLetterPlace(place) ? Object.keys(LETTERS[place]) : [];
  return [words.keys ?? [], ...letters.map((each) => each.toUpperCase())]
    .flat()
    .join(' ');
}

function isLetterPlace(place: string): place is LetterPlace {
  return Object.hasOwn(LETTERS, place);
}

function Keys({ rows }: { readonly rows: Rows }) {
  return (
    <table>
      <tbody>
        {rows.map(([key, meaning]) => (
          <tr key={`${key} ${meaning}`}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
