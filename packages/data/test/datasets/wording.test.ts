import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';

/** Sentences a reader is shown, with the record they stand in. */
const sentences: readonly (readonly [string, string])[] = [
  ...dataset.actors.flatMap(({ id, description }) => (description ? [[id, description] as const] : [])),
  ...[
    ...dataset.actors.flatMap(({ id, roles = [], labels = [] }) =>
      [...roles, ...labels].map((one) => ({ ...one, id })),
    ),
    ...dataset.relations,
    ...dataset.events,
    ...dataset.statements,
    ...dataset.observations,
  ].flatMap((record) =>
    ['statement', 'label', 'note', 'problem', 'attribution', 'text', 'dateNote', 'definition'].flatMap(
      (field) => {
        const text = (record as unknown as Record<string, unknown>)[field];
        return typeof text === 'string' ? [[record.id, text] as const] : [];
      },
    ),
  ),
];

const ids = new Set([
  ...dataset.sources.map(({ id }) => id),
  ...dataset.statements.map(({ id }) => id),
  ...dataset.observations.map(({ id }) => id),
  ...dataset.actors.map(({ id }) => id),
]);

const found = (wrong: (text: string) => boolean) => sentences.filter(([, text]) => wrong(text));

describe('sentences of the dataset', () => {
  it('are many', () => {
    expect(sentences.length).toBeGreaterThan(300);
  });

  it('name nothing by an id that only the facts know', () => {
    // An id of one word, such as `un`, is a word too.
    const inner = (text: string) =>
      (text.match(/[\w-]+/g) ?? []).some((word) => text !== word && ids.has(word) && /\d|-/.test(word));
    expect(found(inner)).toEqual([]);
  });

  it('break no number at its thousands', () => {
    expect(found((text) => /\d; \d{3}\b/.test(text))).toEqual([]);
  });

  it('say days as a reader does, not as a machine', () => {
    // Where a corridor's statement is nothing but a date, figures say it in their language.
    const days = found((text) => /\b\d{4}-\d{2}-\d{2}\b/.test(text));
    expect(days.filter(([, text]) => !/^\d{4}-\d{2}-\d{2}$/.test(text))).toEqual([]);
  });

  it('tell the reader of what is told, not an editor what to do', () => {
    expect(
      found((text) =>
        /(?:^|[.;:,] )do not |\b(?:as-of|needs? (?:an? |outside |mapping )|aliases needed|check before|must show|write \w+ for)/i.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
});
