export { NetworkPicture } from './figure/network-picture';
export { figureOnPaper } from './figure/still-figure';
export { NetworkView } from './network-view';
export { prepareDrawing } from './raised-stage';
