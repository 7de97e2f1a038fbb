/** The fields of a head, by the name that facts are taken from. */
const HEAD = {
  byline: 'byline autor autorin autor/in auteur auteurs autore autora author',
  section:
    'section rubrik ressort rubrique sección sezione seção rubriek sectie',
  length: 'length länge longueur longitud lunghezza comprimento lengte',
  dateline: 'dateline ort lieu lugar luogo',
  highlight: 'highlight vorspann accroche encart samenvatting',
  headline: 'headline schlagzeile',
  series: 'series serie série',
  distribution: 'distribution',
  source: 'source quelle',
} as const;

/** The fields of a foot. */
const FOOT =
  'load-date language publication-type graphic subject organization geographic person company ticker industry country state city notes correction correction-date document-type journal-code acc-no type url copyright ' +
  // German, French, Spanish, Italian, Portuguese, Dutch.
  'ladedatum sprache grafik publikationstyp ' +
  'date-de-chargement date-chargement type-publication langue graphique type-de-publication ' +
  'fecha-de-carga idioma gráfico tipo-de-publicación ' +
  'data-di-caricamento lingua grafica tipo-di-pubblicazione ' +
  'data-de-carga tipo-de-publicação ' +
  'laaddatum taal publicatietype';

const HEAD_BY_NAME = new Map(
  Object.entries(HEAD).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field] as const),
  ),
);
const FOOT_NAMES = new Set(FOOT.split(' '));

/** The field of a head that a label names, in English; labels come in small letters. */
export function headFieldOf(label: string): string | undefined {
  return HEAD_BY_NAME.get(label);
}

/** Whether a label begins the foot of an article. */
export function isFootField(label: string): boolean {
  return FOOT_NAMES.has(label.replaceAll(' ', '-'));
}

/** "2 of 3 DOCUMENTS" opens an article of the older Nexis. */
export const OPENING =
  /^[^\S\n]*(?:\p{Lu}{3,12} - )?(\d+) (?:of|von|de|sur|di|van) (\d+) (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)[^\S\n]*$/gmu;

/** "Document 2 of 34" opens one in some forms, and in other databases. */
export const NUMBERED =
  /^[^\S\n]*DO[CK]UMENTO? (\d+) (?:of|von|de|sur|di|van) (\d+)[^\S\n]*$/gim;

/** The length of an article, or the day it was loaded, tell a text of Nexis. */
export const TELLING = new RegExp(
  `^[^\\S\\n]*(?:${HEAD.length.replaceAll(' ', '|')}|load-date|ladedatum|date-(?:de-)?chargement|fecha-de-carga|data-d[ei]-car\\w+|laaddatum)\\s?:`,
  'im',
);

/** "End of Document" closes one of Nexis Uni and Nexis Advance. */
export const CLOSING =
  /^[^\S\n]*(?:End of Document|Ende des Dokuments|Dokumentende|Fin du document|Fin del documento|Fine del documento|Fim do documento|Einde van document)[^\S\n]*$/gim;

/** "Body" stands over the words of an article. */
export const BODY =
  '(?:body|volltext|hauptteil|textkörper|corps|cuerpo|corpo|tekst)';
