import { COMMANDS } from './commands';
import styles from './help.module.css';
import { keyInWords } from './keys';
import { Modal } from './modal';
import { showOverlay } from './session';
import { useSession } from './session-context';

/** Each row a key or a mark, and what it means. */
type Rows = readonly (readonly [string, string])[];

const READING: Rows = [
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

const WITHIN_VIEWS: Rows = [
  ['Arrows', 'Network: from actor to actor. Claims: from row to row.'],
  ['Enter', 'Select what has the focus, and read its evidence.'],
  ['+ − F', 'Network: nearer, further, everything.'],
  ['N P M', 'Articles: next passage, the one before, its match opposite.'],
  ['Home End', 'The first and the last row or passage.'],
];

/** How to read the drawing, and every key. */
export function Help() {
  const session = useSession();
  const everywhere: Rows = [
    ...COMMANDS.flatMap((command): Rows => {
      const key = keyInWords(command);
      return key === undefined ? [] : [[key, command.label]];
    }),
    ['Esc', 'Step back: close what lies on top, then clear the selection'],
  ];
  return (
    <Modal title="Help" onClose={() => showOverlay(session, 'none')}>
      <div
        className={styles['help']}
        // Not every browser lets the keyboard scroll what cannot be focused.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label="Help text"
      >
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
        <Keys rows={everywhere} />
        <h3>Keys within a view</h3>
        <Keys rows={WITHIN_VIEWS} />
        <h3>Private by design</h3>
        <p>
          Everything happens in this browser. No article, case or click is sent
          anywhere, and the page is not allowed to.
        </p>
      </div>
    </Modal>
  );
}

function Keys({ rows }: { readonly rows: Rows }) {
  return (
    <table>
      <tbody>
        {rows.map(([key, meaning]) => (
          <tr key={key}>
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
