import { describe, expect, it } from 'vitest';
import { readFacts } from '../../scripts/facts.ts';
import type { FactsActors, FactsCorridors } from '../../scripts/facts-shapes.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';

/** Sentences a reader is shown, with the record they stand in. */
const sentences: readonly (readonly [string, string])[] = [
  ...dataset.actors.flatMap(({ id, description }) => (description ? [[id, description] as const] : [])),
  ...dataset.corridors.flatMap(({ id, mainNote, notes = [], branches, detached }) =>
    [mainNote, ...notes, ...[...branches, ...detached].flatMap((part) => [part.label, part.note])].flatMap(
      (text) => (text ? [[id, text] as const] : []),
    ),
  ),
  ...[...dataset.observations, ...dataset.statements].flatMap(({ id, evidence = [] }) =>
    evidence.map((text) => [id, text] as const),
  ),
  ...[
    ...dataset.actors.flatMap(({ id, roles = [], labels = [], aliases = [] }) =>
      [...roles, ...labels, ...aliases].map((one) => ({ ...one, id })),
    ),
    ...[...dataset.legs, ...dataset.nodes].flatMap(({ changes = [], ...way }) => [
      way,
      ...changes.map((change) => ({ ...change, id: way.id })),
    ]),
    ...dataset.sources,
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
    expect(
      found(
        (text) =>
          /\b(?:must (?:not )?be|(?:card|map|chart|figure) (?:should|must|cannot)|data point|never \w+|use only|verify|footnote|keep (?:in|the)|should (?:cite|keep|show))\b/i.test(
            text,
          ) && !/a buyer with over 70 % must be first/.test(text),
      ),
    ).toEqual([]);
  });

  it('speak of the world, not of the files they were read from', () => {
    expect(
      found((text) =>
        /\b(?:has no (?:node|leg) here|excerpts?\b(?! of)|service = |missing from the file|source_id|unl-check|\w+\.csv|no page)\b|\bne \d/.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
});

describe('sources of the facts', () => {
  it('are all cited: none is lost on the way', () => {
    const kept = new Set(dataset.sources.map(({ id }) => id));
    const read = [
      ...readFacts<FactsActors>('actors.json').sources,
      ...readFacts<FactsCorridors>('corridors.json').sources,
    ];
    expect(read.length).toBeGreaterThan(300);
    // The article's own page gives its address and publisher to `article`.
    expect(read.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([]);
  });

  it('of what another report says stand with the note that says so', () => {
    const roles = dataset.actors.flatMap(({ id, roles: held = [] }) => held.map((role) => ({ ...role, id })));
    const noted = [...roles, ...dataset.relations, ...dataset.events].filter(({ note = '' }) =>
      /\b(?:one report|another report|some outlets|more than 100 days)/i.test(note),
    );
    expect(
      noted.map(({ id, sources }) => [
        id,
        sources.filter(({ at }) => at === 'note').map(({ source }) => source),
      ]),
    ).toEqual([
      ['zhumangarin', ['tolqun-2025-04']],
      ['rahmani', ['kabulnow-2025-06']],
      ['r-chn-dnr', ['reportaz-2024-01-31']],
      ['e-pak-closure', ['npr-2026-01']],
    ]);
  });
});
