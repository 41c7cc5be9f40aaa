import { escaped, markup } from '@keruen/figure/sheet';
import { listMarkup } from './list-markup.ts';
import { namedSources } from './named-sources.ts';
import { plainText } from './plain-text.ts';
import type { OnShow } from './takeable.ts';

/** What an author's own words may stand in; of anything else only the words are kept. */
const ELEMENTS =
  /^(a|b|br|caption|col|colgroup|em|i|li|ol|p|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|ul)$/;

const ATTRIBUTES =
  /^(colspan|datetime|dir|lang|rowspan|scope|data-(attribution|flow|measure|missing|nature|partner|period|qualifier|reporter|scale|source|subject|unit))$/;

const isLink = (name: string, value: string): boolean => name === 'href' && /^(https?:|mailto:)/.test(value);

function kept(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!(node instanceof Element) || /^(script|style|template|noscript)$/.test(node.localName)) return '';
  const inside = [...node.childNodes].map(kept).join('');
  const { localName } = node;
  if (!ELEMENTS.test(localName)) return inside;
  const attributes = [...node.attributes]
    .filter(({ name, value }) => ATTRIBUTES.test(name) || isLink(name, value))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`)
    .join('');
  return /^(br|col)$/.test(localName)
    ? `<${localName}${attributes}>`
    : `<${localName}${attributes}>${inside}</${localName}>`;
}

/** What is shown, as words; what makes them of a chart or a map is loaded with it. */
async function made({ figure: { answer }, locale }: OnShow): Promise<string> {
  if ('table' in answer) return (await import('./table-markup.ts')).tableMarkup(answer, locale);
  if ('routes' in answer) return (await import('./route-markup.ts')).routeMarkup(answer, locale);
  if (!('relations' in answer)) return '';
  const acts = answer.relations.map(
    ({ relation: one }) => `${one.on ?? one.dateFrom ?? ''} ${one.statement}`,
  );
  return listMarkup('ul', acts);
}

/**
 * What stands inside the element of a snippet, for readers without a script: the author's own words where there are any, as far as they can hurt
 * nobody, else what the figure says; and the sources.
 */
export async function fallbackOf(on: OnShow): Promise<string> {
  const { host } = on;
  const own = [...host.childNodes].map(kept).join('').trim();
  const sources = plainText(namedSources(on));
  const cited = sources && markup('p', {}, escaped(sources));
  return [own ? `  ${own}` : await made(on), cited && `  ${cited}`].filter(Boolean).join('\n');
}
