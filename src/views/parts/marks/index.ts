export { channelLooks } from './channel-marks';
export { DrawnSign } from './drawn-sign';
export { kindLooks } from './kind-marks';
export {
  ChannelLine,
  ChannelMark,
  KindMark,
  StanceLine,
  StanceMark,
} from './mark';
export type { MarkShape } from './mark-shape';
export { stanceLooks } from './stance-marks';
