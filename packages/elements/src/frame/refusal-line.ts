import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import type { Refusal } from './refusal.ts';

/** Characters of what was expected that a sentence has room for. */
const MOST = 60;

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

/** Data that could not be found or read. */
function sentenceFor(issue: Issue | undefined, { words: { frame } }: Locale): string {
  if (issue?.code === 'unknown-dataset') return frame.unknownDataset(issue.received);
  return issue?.code === 'no-data' ? frame.noData : frame.failed;
}

/** The calm sentence, and for the first issue what was expected. What the page itself says stands above it. */
export const refusalLine = ({ sentence, issues: [issue] }: Refusal, locale: Locale): TemplateResult =>
  html`<p class="calm" role="status" lang=${locale.tag}>
    ${sentence ?? sentenceFor(issue, locale)}${issue ? expectation(issue) : nothing}
  </p>`;
