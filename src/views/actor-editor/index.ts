export { ActorEditor } from './actor-editor';
export { NewActorForm } from './new-actor-form';
