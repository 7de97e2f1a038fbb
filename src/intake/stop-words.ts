/**
 * The commonest small words of languages in Latin letters, by BCP 47 code.
 * Only their share in a text counts, so a word may stand under several.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is was for on with as it he by his at from are had be this but not have were they which said has an who after their she been would or when about there will its than into also told could him her',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  fr: 'de la le et les des en un du une que est pour qui a dans par plus pas au sur ne se ce il sont avec son ont été mais aux comme cette ses on nous sa elle était leur ou avait fait après même ces entre sans où deux',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está',
  it: 'di e il la che in un a per è del una non si le con i da dei nel alla della al sono gli ha più delle lo come anche ma se o su dal dalla suo dopo tra ed nella stato loro questo era essere ai degli hanno cui',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit over door naar heeft hij ze wordt tot werd had meer was zich die hun wat deze al worden na kan geen tegen zo onder',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle hade dem ut än alla sedan',
  da: 'og i at det er en til på som for af med den de har der ikke et han var sig men om vi ved så kan fra nu skal også over efter eller ud bliver blev jeg mod hun havde sin når op mere end alle hans',
  pl: 'w i na z do się nie że to jest o jak po przez za od dla co ale był tym są być przed lub jego tego oraz tak może które już który było będzie ich jej także czy po tylko roku ze',
  cs: 'a se v na je že s z do o to i ve k za po pro od by ale jako jsou byl které jeho podle která ze který až při nebo po už také jen co tak jak bude aby však roce které mezi',
  ro: 'de și în a la cu o un din pe care nu este să pentru mai al se au fost că ca lui prin sau ce dar după între sunt către fi ale fără acest această într foarte dintre',
  hu: 'a az és hogy nem is egy meg de volt ez csak már el még mint azt ha ki azonban lehet után minden vagy sem majd között több fel pedig nagy szerint ezt',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ne o olduğu değil her ancak göre var ama iki tarafından ya ki bin diye etti dedi',
  id: 'yang dan di dengan untuk pada ini dari dalam tidak akan itu ke oleh juga ada telah sebagai karena mereka atau lebih kata bahwa saat tersebut bisa kami hari dapat sudah',
  fi: 'ja on ei että oli se hän mutta joka ovat kun myös niin kuin sen ole tai mukaan jo olla vain ettei jos jossa ennen sekä jotka nyt vuonna',
};

/** Letters that give a language away where its script does not. */
export const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
];

/** A letter that a language has and a commoner one of its script has not. */
export const TELLING_LETTERS: readonly (readonly [string, RegExp, string])[] = [
  ['ar', /[پچژگ]/u, 'fa'],
  ['ar', /[ٹڈڑے]/u, 'ur'],
  ['ru', /[іїєґ]/iu, 'uk'],
];
