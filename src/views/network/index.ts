export { NetworkPicture } from './figure/network-picture';
export { NetworkView } from './network-view';
export { prepareDrawing } from './raised-stage';
