import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import type { Locale, RefusalWords } from '@keruen/figure';
import { hasContent } from '../control/has-content.ts';
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

/** What might stand there instead: periods and numbers are the same in every language. */
const exampleIn = (expected: string): string => /e\.g\. ([\d/, -]*\d)/.exec(expected)?.[1] ?? '';

/** What is wrong in the words of attributes; a reader of another language is spared English sentences, which the issue holds for the editor, but for what stands there and an example. */
const expectation = (
  { path, received, expected }: Issue,
  { tag }: Locale,
): TemplateResult | typeof nothing => {
  const example = exampleIn(expected);
  if (tag !== 'en' && isSentence(expected))
    return example ? html` <bdi>${received}</bdi> → <bdi class="expected">${example}</bdi>` : nothing;
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

/** The calm sentence, and for the first issue what was expected. What the page itself says stands above it. */
export const refusalLine = (
  refusal: Refusal,
  say: RefusalWords,
  locale: Locale,
  host: Element,
): TemplateResult => {
  // What is left out explains more than what is only told; that nothing is left follows from it.
  const issue =
    refusal.issues.find(({ code, severity }) => severity === 'error' && code !== 'no-rows') ??
    refusal.issues[0];
  return html`<p class="calm" role="status" lang=${locale.tag}>
    ${sentenceFor(refusal, say, locale, host)}${issue ? expectation(issue, locale) : nothing}
  </p>`;
};
