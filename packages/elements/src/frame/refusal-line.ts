import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import { commas, isolate, sentenceCase, toNumerals, type Locale, type RefusalWords } from '@keruen/figure';
import { hasContent } from '../control/has-content.ts';
import type { Teller } from './fault-places.ts';
import type { Refusal } from './refusal.ts';

/** Characters of what was expected that a sentence has room for. */
const MOST = 60;

/** A reader is told the first of many words; the issue holds them all. */
const shortened = (expected: string): string => {
  const end = expected.length > MOST ? expected.lastIndexOf(', ', MOST) : -1;
  return end < 0 ? expected : `${expected.slice(0, end)}, …`;
};

/** An English sentence, and no list of words that an attribute may have, of dates or of ids, which are the same in every language. */
const isSentence = (expected: string): boolean => /[a-z] [a-z]/.test(expected);

/** An attribute as it is written, or a place in a table and what stands there; what is wrong with a whole table has no place. */
function written(path: string, received: string): string {
  if (/^[\w-]+$/.test(path)) return `${path}="${received}"`;
  return path.includes(received) ? path : [path, received].filter(Boolean).join(': ');
}

/** What an author reads in a language other than that of issues. */
const toldIn = (locale: Locale, issue: Issue, teller: Teller): TemplateResult | typeof nothing => {
  const number = (digits: string): string => toNumerals(digits, locale);
  const told = teller(issue, { number, name: isolate });
  if (!told) return nothing;
  const place = sentenceCase(commas(told.places, locale));
  return html` ${place && `${place}.`} ${told.sentence}
    <bdi>${told.received}</bdi> ${told.example && html`→ <bdi class="expected">${told.example}</bdi>`}`;
};

/** What is wrong in the words of attributes; a reader of another language is spared English sentences, which the issue holds for the editor. */
const expectation = (
  issue: Issue,
  locale: Locale,
  teller: Teller | undefined,
): TemplateResult | typeof nothing => {
  const { path, received, expected } = issue;
  if (locale.tag !== 'en' && isSentence(expected)) return teller ? toldIn(locale, issue, teller) : nothing;
  return html` <bdi class="expected" lang="en">${written(path, received)} → ${shortened(expected)}</bdi>`;
};

/** What is not known or not said, or that there is nothing to show; else that there is no figure, and that what stands inside stays, where something does. */
function sentenceFor(
  { unknown, issues: [issue] }: Refusal,
  say: RefusalWords,
  { words: { frame } }: Locale,
  host: Element,
): string {
  const what = issue?.code === 'unknown-dataset' ? 'dataset' : unknown;
  if (what) return issue!.received ? say[what](issue!.received) : say.missing(issue!.path);
  if (issue?.code === 'no-data' || issue?.code === 'no-rows') return frame.noData;
  return isServer || hasContent(host) ? frame.failed : say.failed;
}

/** Words with which a refusal is told; and who tells of issues in other languages than theirs. */
export type Told = readonly [RefusalWords, Teller | undefined];

/** The calm sentence, and for the first issue what was expected. What the page itself says stands above it. */
export const refusalLine = (
  refusal: Refusal,
  [say, teller]: Told,
  locale: Locale,
  host: Element,
): TemplateResult => {
  // What is left out explains more than what is only told; that nothing is left follows from it.
  const issue =
    refusal.issues.find(({ code, severity }) => severity === 'error' && code !== 'no-rows') ??
    refusal.issues[0];
  return html`<p class="calm" role="status" lang=${locale.tag}>
    ${sentenceFor(refusal, say, locale, host)}${issue ? expectation(issue, locale, teller) : nothing}
  </p>`;
};
