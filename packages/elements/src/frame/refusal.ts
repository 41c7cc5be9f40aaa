import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import type { Locale } from '@keruen/figure';

/** Characters of what was expected that a sentence has room for. */
const MOST = 60;

/** Why there is no figure: a sentence for the reader, issues for the editor. */
export interface Refusal {
  readonly sentence: string;
  readonly issues: readonly Issue[];
}

/** An attribute whose value is none of the words it may have. */
export const unknownWord = (
  sentence: string,
  attribute: string,
  received: string,
  expected: readonly string[],
): Refusal => ({
  sentence,
  issues: [
    {
      code: `unknown-${attribute}`,
      path: attribute,
      expected: expected.join(', '),
      received: received.slice(0, 80),
      severity: 'error',
    },
  ],
});

/** An attribute that should hold a date or a span of dates, and does not. */
export const noDate = (attribute: string, received: string, { words }: Locale): Refusal =>
  unknownWord(words.frame.failed, attribute, received, ['2022', '2022-03', '2018/2025']);

/** A reader is told the first of many words; the issue holds them all. */
const shortened = (expected: string): string => {
  const end = expected.length > MOST ? expected.lastIndexOf(', ', MOST) : -1;
  return end < 0 ? expected : `${expected.slice(0, end)}, …`;
};

const expectation = ({ path, received, expected }: Issue): TemplateResult => {
  // What is wrong with a whole table has no attribute to name.
  const written = path ? `${path}="${received}"` : received;
  return html` <bdi class="expected" lang="en">${written} → ${shortened(expected)}</bdi>`;
};

/** The calm sentence, and for the first issue what was expected. What the page itself says stands above it. */
export const refusalLine = ({ sentence, issues }: Refusal, locale: Locale): TemplateResult =>
  html`<p class="calm" role="status" lang=${locale.tag}>
    ${sentence}${issues[0] ? expectation(issues[0]) : nothing}
  </p>`;

/** Data that could not be found or read. */
export const sourceRefusal = (
  issues: readonly Issue[],
  dataset: string | undefined,
  { words }: Locale,
): Refusal => ({
  sentence:
    issues[0]?.code === 'unknown-dataset' ? words.frame.unknownDataset(dataset ?? '') : words.frame.failed,
  issues,
});
