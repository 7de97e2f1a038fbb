import { lessonWords } from '../words';
import styles from './desk.module.css';

/** What stands where a lesson keeps the evidence back. */
export function KeptBack() {
  return <p className={styles['loading']}>{lessonWords.keptBackNow}</p>;
}
