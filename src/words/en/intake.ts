import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted } from './counted';

/** Adding articles: what was given, and what is to be settled. */
export const intakeWords = catalogue('intake', {
  pasted: 'Pasted text',
  oneOf: (name: string, number: number, all: number) =>
    `${name} (${inFigures(number)} of ${inFigures(all)})`,
  seemsMany: (articles: number) =>
    `This seems to hold ${counted(articles, 'article')}. Add them one by one, or all of it as one article?`,
  asSeveral: (articles: number) => `Split into ${counted(articles, 'article')}`,
  asOne: 'Keep as one article',
  furtherArticles: (articles: number) => `and ${counted(articles, 'more')}`,
  encoding: 'Encoding',
  encodingGuessed: 'Guessed from the letters. Choose another if words are spoilt.',
});
