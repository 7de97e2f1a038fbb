export { SequenceView } from './sequence-view';
