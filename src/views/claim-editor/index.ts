export { ClaimEditor } from './claim-editor';
