import { Parser } from 'htmlparser2';

/** What is heard of an XML file, in the order in which it stands there. */
type XmlEvents = {
  /** A tag, without its prefix; an empty one is closed at once. */
  readonly onOpen: (
    name: string,
    attributes: ReadonlyMap<string, string>,
  ) => void;
  /** `isMissing` where the file itself does not close what it had opened. */
  readonly onClose: (name: string, isMissing: boolean) => void;
  readonly onWords: (words: string) => void;
};

/**
 * Hears an XML file that comes some at a time; what breaks the rules of XML is
 * heard as far as it goes. Entities that it declares itself stay as they are
 * written: nothing is fetched and nothing grows.
 */
export function hearingXml({ onOpen, onClose, onWords }: XmlEvents): Parser {
  return new Parser(
    {
      onopentag: (name, attributes) =>
        onOpen(bare(name), new Map(Object.entries(attributes))),
      onclosetag: (name, isMissing) => onClose(bare(name), isMissing),
      ontext: onWords,
    },
    { xmlMode: true },
  );
}

function bare(name: string): string {
  return name.replace(/^.*:/, '');
}
