import { COMMANDS } from './commands';
import styles from './help.module.css';
import { keyInWords } from './keys';
import { Modal } from './modal';
import { showOverlay } from './session';
import { useSession } from './session-context';

const READING: readonly (readonly [string, string])[] = [
  [
    'A line',
    'joins two actors who were in contact by one channel. Its colour, dashes and sign name the channel.',
  ],
  [
    'Its width',
    'is the number of independent origins: the distinct first-hand speakers behind it. Two articles that rest on the same speakers count once.',
  ],
  [
    'A mark on a line',
    'says that the contact is not simply asserted: negated, alleged, planned or only attempted.',
  ],
  [
    'A hollow, dashed actor',
    'is unnamed: “a Hamas official” is somebody, but the article does not say who.',
  ],
  [
    'Every mark',
    'leads to the words of an article: select it and read the evidence.',
  ],
];

const WITHIN_VIEWS: readonly (readonly [string, string])[] = [
  ['Arrows', 'Network: from actor to actor. Claims: from row to row.'],
  ['Enter', 'Select what has the focus, and read its evidence.'],
  ['+ − F', 'Network: nearer, further, everything.'],
  ['N P M', 'Articles: next passage, the one before, its match opposite.'],
  ['Home End', 'The first and the last row or passage.'],
];

/** How to read the drawing, and every key. */
export function Help() {
  const session = useSession();
  const keyed = COMMANDS.filter((command) => command.key !== undefined);
  return (
    <Modal title="Help" onClose={() => showOverlay(session, 'none')}>
      <div className={styles['help']}>
        <h3>How to read it</h3>
        <dl>
          {READING.map(([mark, meaning]) => (
            <div key={mark}>
              <dt>{mark}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>Keys</h3>
        <table>
          <tbody>
            {keyed.map((command) => (
              <tr key={command.id}>
                <th scope="row">
                  <kbd>{keyInWords(command)}</kbd>
                </th>
                <td>{command.label}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">
                <kbd>J K A X E U</kbd>
              </th>
              <td>In the review: next, previous, accept, reject, edit, undo</td>
            </tr>
            <tr>
              <th scope="row">
                <kbd>Esc</kbd>
              </th>
              <td>
                Step back: close what lies on top, then clear the selection
              </td>
            </tr>
          </tbody>
        </table>
        <h3>Keys within a view</h3>
        <table>
          <tbody>
            {WITHIN_VIEWS.map(([key, meaning]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{meaning}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3>Private by design</h3>
        <p>
          Everything happens in this browser. No article, case or click is sent
          anywhere, and the page is not allowed to.
        </p>
      </div>
    </Modal>
  );
}
