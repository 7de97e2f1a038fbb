export { NetworkPicture } from './figure/network-picture';
export { pngOf } from './figure/save-figure';
export { NetworkView } from './network-view';
export { prepareDrawing } from './raised-stage';
