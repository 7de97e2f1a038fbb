export { ArticlesView } from './articles-view';
