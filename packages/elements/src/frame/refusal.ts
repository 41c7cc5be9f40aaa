import type { Issue } from '@keruen/data';
import type { RefusalWords } from '@keruen/figure';

/** What can be unknown by its name. */
type Named = Exclude<keyof RefusalWords, 'missing' | 'failed'>;

/** Why there is no figure: issues for the editor, of which the first says what a reader is told, and what is not known where something is not. */
export interface Refusal {
  readonly unknown?: Named | undefined;
  readonly issues: readonly Issue[];
}

/** As many of the words an attribute may have as an editor reads. */
const MOST = 20;

/** An attribute whose value is none of the words it may have, or that is not there. */
export const unknownWord = (
  attribute: string,
  received: string,
  expected: readonly string[],
  unknown?: Named,
): Refusal => ({
  unknown,
  issues: [
    {
      code: `${received ? 'unknown' : 'missing'}-${attribute}`,
      path: attribute,
      expected: expected.slice(0, MOST).join(', '),
      received: received.slice(0, 80),
      severity: 'error',
    },
  ],
});

/** An attribute that should hold a date or a span of dates, and does not. */
export const noDate = (attribute: string, received: string): Refusal =>
  unknownWord(attribute, received, ['2022', '2022-03', '2018/2025']);
