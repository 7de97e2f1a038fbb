export { TimeBar } from './time-bar';
