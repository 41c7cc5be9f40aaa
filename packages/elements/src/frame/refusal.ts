import type { Issue } from '@keruen/data';

/** Why there is no figure: a sentence for the reader, which follows from the first issue where none is given; issues for the editor. */
export interface Refusal {
  readonly sentence?: string | undefined;
  readonly issues: readonly Issue[];
}

/** An attribute whose value is none of the words it may have. */
export const unknownWord = (
  attribute: string,
  received: string,
  expected: readonly string[],
  sentence?: string,
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
export const noDate = (attribute: string, received: string): Refusal =>
  unknownWord(attribute, received, ['2022', '2022-03', '2018/2025']);
