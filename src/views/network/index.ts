export { NetworkView } from './network-view';
export { prepareDrawing } from './raised-stage';
