export { DrawnSign } from './drawn-sign';
export {
  ChannelLine,
  ChannelMark,
  KindMark,
  StanceLine,
  StanceMark,
} from './mark';
