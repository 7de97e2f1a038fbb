export { NetworkPicture } from './figure/network-picture';
export { NetworkView } from './network-view';
