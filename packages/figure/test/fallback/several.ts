import { comparison, relationsAmong, unfolded, type Comparison, type Relatedness } from '@keruen/data';
import { expect } from 'vitest';
import { comparisonMarkup } from '../../src/fallback/comparison-markup.ts';
import { relationsMarkup } from '../../src/fallback/relations-markup.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { words, type Node } from '../sheet/xml.ts';
import { dataset, elements, read, WORDS } from './cards.ts';

export const whole = unfolded(dataset);

/** Actors who may stand on a card. */
export const ids = whole.actors.filter(({ kind }) => kind !== 'area').map(({ id }) => id);

/** Elements that filters of content management systems leave, and attributes without which nothing readable is lost. */
const ALLOWED =
  /^(a|br|caption|cite|dd|dl|dt|h[1-6]|li|p|small|span|strong|table|tbody|td|th|thead|time|tr|ul)$/;
const ATTRIBUTES = /^(href|lang|scope|datetime)$/;

/** Plain elements and nothing else; all rows of the table have as many cells. */
export function isPlain(node: Node): void {
  for (const { name, attributes } of elements(node)) {
    expect(name).toMatch(ALLOWED);
    for (const attribute of Object.keys(attributes)) expect(attribute).toMatch(ATTRIBUTES);
  }
}

export const plain = (text: string): string => withoutMarks(text).replace(/\s+/g, ' ').trim();

export const textOf = (node: Node): string => plain(words(node));

/** Cells of each row of the table, heads among them; tables have none within. */
export const rowsOf = (node: Node): readonly (readonly Node[])[] =>
  elements(node)
    .filter(({ name }) => name === 'tr')
    .map((row) => row.children.filter((one): one is Node => typeof one !== 'string'));

export const comparedOf = (actors: readonly string[], toward?: string, data = whole): Comparison =>
  comparison(data, { actors, toward, asOf: '2024-01' });

export const relatedOf = (actors: readonly string[], toward?: readonly string[], data = whole): Relatedness =>
  relationsAmong(data, { actors, toward, asOf: '2024-01' });

export const comparedIn = (found: Comparison, locale: Locale): Node =>
  read(comparisonMarkup(found, { level: 3 }, locale));

export const relatedIn = (told: Relatedness, locale: Locale): Node =>
  read(relationsMarkup(told, { level: 3 }, locale, WORDS[locale.tag]!));
