/** What ProQuest calls a field in the languages of its pages. */
const NAMES: Readonly<Record<string, string>> = {
  'full text': 'texto completo|texte intégral|texte complet|volltext',
  title: 'título|titre|titel',
  author: 'autor|auteur',
  'publication title':
    'título de publicación|título de la publicación|titre de la publication|titre de publication|titel der publikation|publikationstitel|título da publicação',
  'publication date':
    'fecha de publicación|date de publication|erscheinungsdatum|publikationsdatum|data de publicação',
  'publication year':
    'año de publicación|année de publication|erscheinungsjahr',
  'publication info':
    'información de publicación|informations de publication|publikationsinformationen',
  section: 'sección|abschnitt|seção',
  subject: 'materia|sujet|thema|assunto',
  location: 'lugar|lieu|ort|local',
  people: 'personas|personnes|personen',
  company: 'empresa|société|unternehmen',
  credit: 'crédito|crédit',
  'document url': 'url del documento|url du document|dokument-url',
  classification: 'clasificación|klassifizierung',
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([name, others]) =>
    others.split('|').map((other) => [other, name] as const),
  ),
);

/** A field's name in English, whatever the language of the export. */
export function inEnglish(name: string): string {
  return BY_NAME.get(name) ?? name;
}

/** A line of underscores parts the documents, or their number. */
export const RULE =
  /^[^\S\n]*(?:_{20,}|do[ck]umento? \d+ (?:of|de|sur|von) \d+)[^\S\n]*$/gim;

/** The label before the words of an article. */
export const FULL_TEXT =
  /^\s*(?:full text|texto completo|texte (?:intégral|complet)|volltext)\s?(?::|(?=\n|$))\s*/i;

/** A line of the head, or the one that begins the words of an article. */
export const IN_HEAD =
  /^(?:full text|texto completo|texte (?:intégral|complet)|volltext|abstract(?: \([a-z]+\))?|resumen|résumé|zusammenfassung|resumo|links|author|autor|auteur|publication info|información de publicación|informations de publication|publikationsinformationen|proquest document link)\s?(?::|$)/i;
