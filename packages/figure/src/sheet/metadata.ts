import type { Source } from '@keruen/data';
import { element, escaped } from './xml.ts';

/** What a file says of itself. */
export interface About {
  readonly title: string;
  /** One sentence that says what is shown. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly sources: readonly Source[];
  /** What may be done with the dataset. */
  readonly licence: string;
  /** Values that are no plain statistics, and what contradicts what is shown: a sentence each. */
  readonly notes: readonly string[];
  /** Date of the data, EDTF. */
  readonly date?: string | undefined;
  /** Address of the page the figure stands on. */
  readonly address?: string | undefined;
}

const dc = (name: string, text: string | undefined): string =>
  text ? element(`dc:${name}`, {}, escaped(text)) : '';

/** Several values of one property, as an unordered list of RDF. */
const bag = (name: string, texts: readonly string[]): string =>
  texts.length
    ? element(
        `dc:${name}`,
        {},
        element('rdf:Bag', {}, texts.map((text) => element('rdf:li', {}, escaped(text))).join('')),
      )
    : '';

const isLink = (url: string | undefined): boolean => /^https?:\/\//.test(url ?? '');

const cited = ({ publisher, title, date, url }: Source): string =>
  [publisher, title, date, isLink(url) ? url : undefined].filter(Boolean).join('. ');

const rights = ({ publisher, licence }: Source): string => `${publisher}: ${licence}`;

/**
 * `<metadata>` of an SVG (SVG 1.1, chapter 21): a description in RDF of the file itself with the elements of Dublin Core 1.1. Sources are
 * `dc:source`, what may be done with each is `dc:rights`, after the licence of the dataset.
 */
export function metadata(about: About): string {
  const { title, description, language, sources, licence, notes, date, address } = about;
  const known = sources.filter((source) => source.licence);
  const said = [
    dc('title', title),
    bag('description', [description, ...notes]),
    dc('language', language),
    dc('format', 'image/svg+xml'),
    dc('type', 'StillImage'),
    dc('date', date),
    dc('identifier', address),
    bag('source', sources.map(cited)),
    bag('rights', [licence, ...known.map(rights)].filter(Boolean)),
  ];
  const described = element('rdf:Description', { 'rdf:about': '' }, said.join(''));
  const names = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return element('metadata', {}, element('rdf:RDF', names, described));
}
