import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of deflated members, as a word processor writes it. */
export function zipOf(
  members: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04'),
      fields,
      Buffer.from(name),
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02\x14\x00'),
        fields,
        tail,
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, index, end]));
}

/** A Word document of paragraphs; each is the XML inside its `w:p`. */
export function docxOf(
  paragraphs: readonly string[],
  title = '',
): Uint8Array<ArrayBuffer> {
  const body = paragraphs.map((each) => `<w:p>${each}</w:p>`).join('');
  return zipOf({
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:dc="dc"><dc:title>${title}</dc:title></cp:coreProperties>`,
  });
}

/** A run of words in a Word document. */
export function run(words: string): string {
  return `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** What a PDF's trailer says that is locked with a password. */
export const LOCKED = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`;

/**
 * A PDF whose pages hold lines of words in 12-point letters, 14 points apart;
 * an empty line leaves a gap. A page without lines holds only a drawn box.
 */
export function pdfOf(
  pages: readonly (readonly string[])[],
  { info = '', trailer = '' } = {},
): Uint8Array<ArrayBuffer> {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${info} >>`,
  ];
  return rawPdf(objects, `/Info ${objects.length} 0 R ${trailer}`);
}

/** A PDF of numbered objects, the first of them its catalogue. */
export function rawPdf(
  objects: readonly string[],
  trailer = '',
): Uint8Array<ArrayBuffer> {
  let source = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = source.length;
    source += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets
    .map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)
    .join('');
  const start = source.length;
  source += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  source += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(source, 'latin1'));
}

function contentOf(lines: readonly string[]): string {
  if (lines.length === 0) return '100 100 200 200 re S';
  const shown = lines.map((line) => {
    const words = line.replaceAll(/[\\()]/g, String.raw`\$&`);
    return line === '' ? 'T*' : `(${words}) Tj T*`;
  });
  return `BT /F1 12 Tf 14 TL 72 720 Td ${shown.join(' ')} ET`;
}
