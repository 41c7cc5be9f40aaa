import { sourcesMarkup } from '@keruen/figure/fallback';
import { escaped } from '@keruen/figure/sheet';
import { TABLE } from './from-outside.ts';
import { remarksOf } from './remarks-of.ts';
import { sourceWords } from './source-words.ts';
import type { OnShow } from './takeable.ts';

/** What an author's own words may stand in; of anything else only the words are kept. */
const ELEMENTS =
  /^(a|b|br|caption|cite|col|colgroup|dd|dl|dt|em|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|ul)$/;

const ATTRIBUTES =
  /^(colspan|datetime|dir|lang|rowspan|scope|data-(attribution|flow|measure|missing|nature|partner|period|qualifier|reporter|scale|source|subject|unit))$/;

/** Where a link leads from any page, if a reader may go there. */
function linkOf(href: string): readonly (readonly [name: string, value: string])[] {
  const whole = URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : '';
  return /^(https?:|mailto:)/.test(whole) ? [['href', whole]] : [];
}

/** Else it stands by itself, whatever its name. */
const isInSentence = (node: Element): boolean => getComputedStyle(node).display.startsWith('inline');

function kept(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent ?? '');
  if (!(node instanceof Element) || /^(script|style|template|noscript)$/.test(node.localName)) return '';
  const inside = [...node.childNodes].map(kept).join('');
  const { localName } = node;
  if (!ELEMENTS.test(localName)) return isInSentence(node) ? inside : ` ${inside} `;
  const attributes = [...node.attributes]
    .flatMap(({ name, value }) =>
      name === 'href' ? linkOf(value) : ATTRIBUTES.test(name) ? [[name, value] as const] : [],
    )
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return /^(br|col)$/.test(localName)
    ? `<${localName}${attributes}>`
    : `<${localName}${attributes}>${inside}</${localName}>`;
}

/** What is shown, as words; what makes them of a chart, a map or a card is loaded with it. */
async function made(on: OnShow): Promise<string> {
  const { answer } = on.figure;
  if ('table' in answer) return (await import('./table-markup.ts')).chartMarkup(answer, on);
  if ('routes' in answer) return (await import('./route-markup.ts')).mapMarkup(answer, on);
  if ('groups' in answer) return (await import('./relations-markup.ts')).relatedMarkup(answer, on);
  if ('columns' in answer) return (await import('./comparison-markup.ts')).comparedMarkup(answer, on);
  return 'relations' in answer ? (await import('./card-markup.ts')).cardMarkup(answer, on) : '';
}

/** An own table says of whom it is, where it does not say so already: in another page it is not that page's. */
function saidBy({ host, figure }: OnShow, own: string): string {
  const page = host.data || host.src || host.datasetId ? [] : figure.sources.filter(({ id }) => id === TABLE);
  if (!page.length) return own;
  return own.replace(/<table[^>]*/, (tag) =>
    tag.includes(' data-source=') ? tag : `${tag} data-source="${escaped(sourceWords(page))}"`,
  );
}

/**
 * What stands inside the element of a snippet, for readers without a script: the author's own words where there are any, as far as they can hurt
 * nobody, else what the figure says and what must be known of its picture; and the sources. What stands in the middle of a sentence has its own words, or its name, and nothing else.
 */
export async function fallbackOf(on: OnShow): Promise<string> {
  const { host, figure, locale } = on;
  const own = saidBy(on, [...host.childNodes].map(kept).join('').trim());
  if (isInline(host)) return own || escaped(figure.heading?.text ?? '');
  const remarks = [...remarksOf(on), host.note ?? []].flat().map((one) => `<p>${escaped(String(one))}</p>`);
  const blocks = [...(own ? [own] : [await made(on), ...remarks]), sourcesMarkup(figure.sources, locale)];
  return `\n${blocks.filter(Boolean).join('\n').replace(/^/gm, '  ')}\n`;
}

/** A mention is a word of a sentence. */
const isInline = ({ variant }: OnShow['host']): boolean => variant === 'mention';
