export { ClaimsView } from './claims-view';
