export { NetworkPicture } from './figure/network-picture';
export { pngOf } from './figure/save-figure';
export { NetworkView } from './network-view';
export { prepareLine } from './line-below';
export { prepareDrawing } from './raised-stage';
