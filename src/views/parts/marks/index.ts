export type { ChannelLook } from './channel-marks';
export { channelLooks } from './channel-marks';
export type { KindLook } from './kind-marks';
export { kindLooks } from './kind-marks';
export {
  ChannelLine,
  ChannelMark,
  KindMark,
  StanceLine,
  StanceMark,
} from './mark';
export type { MarkShape } from './mark-shape';
export type { StanceLook } from './stance-marks';
export { stanceLooks } from './stance-marks';
