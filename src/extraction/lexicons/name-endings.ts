import { wordsOf } from './word-list';

/**
 * Endings of given names that are mostly women's. Only a guess: it is used
 * where neither a title, nor a list of given names, nor the article tells.
 */
export const HER_GIVEN_ENDINGS = wordsOf(`
  a, lyn, lynn, elle, ette, ine, een, ys, ild, hild, wen, wyn, dis
`);
/** Endings of given names that are mostly men's. */
export const HIS_GIVEN_ENDINGS = wordsOf(`
  o, us, os, ov, ek, ik, ard, ert, bert, fried, helm, mund, old, rich, ric, av, ev, id, im, in, ir, on, an, ur, ul, ed
`);
/** Names that end like those of the other sex, or are borne by both. */
export const NO_TELLING_NAMES = wordsOf(`
  issoufa, mustapha, samba, demba, bamba, boubaca, tapa, kamara, kofa, sekouba, soumaila, alfa, alpha, dauda, sunda, baba, ibra, yacouba, seyba
  abba, abdalla, abdullah, abdulla, ademola, aditya, agha, akira, alija, andrea, aoko, aparo, asha, attila, bala, bela, beppe
  chinua, consuelo, costa, dada, daria, dubravko, elia, elisha, emiko, enoka, esra, ezra, faisa, fumiko, garba, geza, gyula
  hamza, hanako, ilya, indra, isa, issa, jama, jean, jonah, joshua, josua, juma, kota, krishna, kuba, luca, luka, manoa
  margo, mario, masha, michiko, midori, mirza, misha, moussa, mujtaba, murtada, murtaza, musa, mustafa, mwana, nana, naoko, nikita
  nikola, noriko, nuha, obinna, odd, okello, pasha, rafa, rama, reza, rosario, sacha, saga, sasa, sasha, saša, sayaka
  seretse, shiva, siddhartha, sila, soichiro, sora, surya, taha, teuta, tomoko, toma, tova, uchenna, ursa, vanja, vasya, yahya
  yasha, yoko, yukiko, yūko, yuko, zakaria, zakariya, zia, amparo, keiko, kim, robin, marion, kiran, morgan, megan, susan
  vivian, joan, jan, lillian, evelyn, caitlin, erin, karin, kristin, helen, ellen, karen, kathleen, allison, alison, sharon
`);
/** Endings of surnames that tell it, where given names do not. */
export const HER_SURNAME_ENDINGS = wordsOf(`
  ova, ová, eva, ska, ská, skaya, skaia, aya, dóttir, dottir, kyzy
`);
/** Endings of surnames that only men have. */
export const HIS_SURNAME_ENDINGS = wordsOf(`
  ov, sky, skii, skiy, skyi, ský, uly, oğlu
`);
