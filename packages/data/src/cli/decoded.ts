/** Files that are no text, by the bytes with which they begin. */
const FORMATS: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x1f, 0x8b], 'a gzip archive: unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive, as spreadsheets (.xlsx, .ods) are: save it as CSV'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a workbook of an earlier Excel (.xls): save it as CSV'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

/** The marks by which a text says that it is UTF-16, as spreadsheets write what they call Unicode text. */
const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How much of a text is looked through for bytes that no text has. */
const BEGINNING = 1024;

/** The text that bytes are, or what they are instead: signs of another encoding would be read as others. */
export function decoded(bytes: Uint8Array): { readonly text: string } | { readonly instead: string } {
  const begins = ([start]: readonly [readonly number[], string]): boolean =>
    start.every((byte, i) => bytes[i] === byte);
  const [, format] = FORMATS.find(begins) ?? [];
  if (format !== undefined) return { instead: format };
  const [, encoding = 'utf-8'] = MARKS.find(begins) ?? [];
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.slice(0, BEGINNING).includes('\0')
      ? { instead: `${bytes.length} bytes with zeros among them, as UTF-16 has without its mark` }
      : { text };
  } catch {
    return {
      instead: `${bytes.length} bytes of another encoding: save it in UTF-8, in a spreadsheet as CSV UTF-8`,
    };
  }
}
