export { NetworkPicture } from './figure/network-picture';
export { figureOnPaper } from './figure/figure-on-paper';
export { NetworkView } from './network-view';
export { prepareDrawing } from './raised-stage';
