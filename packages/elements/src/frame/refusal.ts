import type { Issue } from '@keruen/data';
import type { RefusalWords } from '@keruen/figure';

/** Why there is no figure: issues for the editor, of which the first says what a reader is told, and what is not known where something is not. */
export interface Refusal {
  readonly unknown?: keyof RefusalWords | undefined;
  readonly issues: readonly Issue[];
}

/** An attribute whose value is none of the words it may have. */
export const unknownWord = (
  attribute: string,
  received: string,
  expected: readonly string[],
  unknown?: keyof RefusalWords,
): Refusal => ({
  unknown,
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
export const noDate = (attribute: string, received: string): Refusal =>
  unknownWord(attribute, received, ['2022', '2022-03', '2018/2025']);
