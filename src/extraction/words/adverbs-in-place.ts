import type { Token } from './tokens';
import { isInRow, rowsOf } from './word-rows';

/** Where a word that may be another only says how, when or how much. */
const ADVERBS = rowsOf(`
  <name>/<pronoun> *daily/weekly !<name>/<noun> # “she phoned him daily”
  did/do/does/doing/done *so # “she did so on Friday”
  *so far # “has so far”
  <not>/<auxiliary>/<modal> *yet/since # “has not yet been”, “had since written”
  *once <end>/<comma>/<stop>/<preposition> # “he gave me a letter once, in 2022”
  *deep/far/late/long/well into # “talked late into the night”
  <name>/<noun> *days/hours/minutes/moments/months/weeks after/before # “the head of the bank hours before it shut”
  {several} *present # “two people present said”
  <name> *present <end>/<comma>/<stop> # “with Ann Lee present”
  *about/around/over <number>/half/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/fifteen/twelve/ten/two/three/four/five/six a/an/days/hour/hours/minute/minutes/months/times/weeks/years # “for about forty minutes”
  *about/around/over a/an day/dozen/hour/minute/month/week/year # “over a week”
  {people} *aware/close/familiar/loyal/near/present/privy <preposition>/<to> # “a person close to the company”
  <name>/<noun>/<pronoun> *early/late at/in/on/that/this/yesterday/last # “phoned the nuncio late at night”
  <noun> *whatever/whatsoever # “no contact whatever between”
`);

/** Whether a word that may be another only says how, when or how much here. */
export function isAdverbHere(tokens: readonly Token[], index: number): boolean {
  return isInRow(ADVERBS, tokens, index);
}
