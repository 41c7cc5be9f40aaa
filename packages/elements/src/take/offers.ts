import { viewAddress } from './address.ts';
import type { Given } from './field.ts';
import { fileName, save } from './save.ts';
import { answerOf, profileIn, type OnShow } from './takeable.ts';

/** What came of choosing: a file by that name, texts, another view of the figure, or in words why there is none of these. */
export type Taken =
  | { readonly file: string }
  | { readonly texts: readonly Given[] }
  | { readonly shown: string }
  | { readonly refused: string };

/** An entry of the menu. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  /** Of views that exclude each other: whether it is the one on show. */
  readonly checked?: boolean;
  take(on: OnShow): Promise<Taken> | Taken;
}

function saved(on: OnShow, content: Blob | string, ending: string, type: string): Taken {
  const { heading, subtitle = '' } = on.figure;
  const file = fileName(heading?.text ?? subtitle, on.host.localName, ending);
  save(content, file, type);
  return { file };
}

/** A file of the records, by a maker that is loaded with the others of its kind. */
const records =
  (ending: 'csv' | 'json', type: string): Offer['take'] =>
  async (on) => {
    const { csvOf, jsonOf } = await import('./records.ts');
    return saved(on, ending === 'csv' ? csvOf(on) : jsonOf(on), ending, type);
  };

/** Files that only a card gives: a contact card, and linked data. */
const contact: Offer['take'] = async (on) => {
  const { jCardOf } = await import('./card-files.ts');
  const made = await jCardOf(on, profileIn(on.figure)!);
  return 'refused' in made ? made : saved(on, made.text, 'jcard.json', 'application/vcard+json');
};

const linkedData: Offer['take'] = async (on) => {
  const { jsonLdOf } = await import('./card-files.ts');
  return saved(on, jsonLdOf(on, profileIn(on.figure)!), 'jsonld', 'application/ld+json');
};

const picture =
  (ending: 'svg' | 'png', type: string): Offer['take'] =>
  async (on) => {
    const { svgFile, pngFile } = await import('./picture-files.ts');
    return saved(on, ending === 'svg' ? svgFile(on) : await pngFile(on), ending, type);
  };

const texts = (...given: readonly Given[]): Taken => ({ texts: given });

async function citations(on: OnShow): Promise<Taken> {
  const { citationsOf } = await import('./citations.ts');
  const found = (await citationsOf(on)).map(({ name, text, style }) => ({
    name,
    text,
    code: style === 'bibtex',
  }));
  return { texts: found };
}

const snippet =
  (name: string): Offer['take'] =>
  async (on) => {
    const { snippetOf } = await import('./snippet.ts');
    return texts({ name, text: await snippetOf(on), code: true });
  };

const isNumbers = (on: OnShow): boolean => 'rows' in (answerOf(on.figure) ?? {});

/** What a reader may take of the figure: files first, then texts. Pictures are of figures that are pictures, contact cards and linked data of cards. */
export function offersOf(on: OnShow): readonly Offer[] {
  const { words } = on;
  const pictures: readonly Offer[] = [
    { id: 'svg', label: words.svg, take: picture('svg', 'image/svg+xml') },
    { id: 'png', label: words.png, take: picture('png', 'image/png') },
  ];
  const ofCard: readonly Offer[] = [
    { id: 'jcard', label: words.jcard, take: contact },
    { id: 'json-ld', label: words.jsonLd, take: linkedData },
  ];
  const link: Offer['take'] = ({ host }) => texts({ name: words.link, text: viewAddress(host), code: true });
  return [
    {
      id: 'csv',
      label: isNumbers(on) ? words.csv : words.claims,
      take: records('csv', 'text/csv;charset=utf-8'),
    },
    { id: 'json', label: words.json, take: records('json', 'application/json') },
    ...(profileIn(on.figure) ? ofCard : []),
    ...(on.figure.scene ? pictures : []),
    { id: 'cite', label: words.cite, take: citations },
    { id: 'embed', label: words.embed, take: snippet(words.embed) },
    { id: 'link', label: words.link, take: link },
  ];
}
