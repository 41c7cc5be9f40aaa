import { describe, expect, it } from 'vitest';
import { profile, type Citation } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { generalNote } from '../../../src/write/card/cited-works.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';

type Node = Readonly<Record<string, unknown>>;

/** Every node of linked data, however deep. */
const nodesIn = (value: unknown): readonly Node[] =>
  value instanceof Object
    ? [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(nodesIn)]
    : [];

const isGeneral = (sources: readonly Citation[]): boolean =>
  sources.some(({ source }) => source === 'general-knowledge');

const described = dataset.actors.filter(({ description }) => description);
const records = new Map(
  [dataset.relations, dataset.events, dataset.statements].flat().map((one) => [one.id, one.sources]),
);

describe('general knowledge', () => {
  it.each(described.map(({ id }) => id))('is said in the linked data of %s wherever it is cited', (id) => {
    for (const asOf of ['2024-01', '2024-08', undefined]) {
      const card = profile(dataset, { actor: id, asOf })!;
      const nodes = nodesIn(jsonLd(card));
      for (const node of nodes.filter((one) => one['@type'] === 'Claim')) {
        const note = generalNote(records.get(String(node['identifier']))!);
        expect(node['description']).toBe(note['description']);
      }
      const roles = nodes.filter((one) => /Role$/.test(String(one['@type'])));
      const held = [
        ...[...card.held, card.heldBefore, card.heldAfter].flatMap((one) => (one ? [one.role] : [])),
        ...card.offices.flatMap(({ holders }) => holders.map(({ role }) => role)),
      ];
      expect(roles.filter((one) => 'description' in one)).toHaveLength(
        held.filter(({ sources }) => isGeneral(sources)).length,
      );
    }
  });

  it('stands among the sources of every office whose start nobody read in one', () => {
    const roles = dataset.actors.flatMap(({ roles: all = [] }) => all);
    const told = roles.filter(({ note = '' }) => /general knowledge\b(?!\);)/.test(note));
    expect(told.length).toBeGreaterThan(4);
    for (const { title, sources } of told) expect(isGeneral(sources), title).toBe(true);
  });

  it('is told apart from what is only in part', () => {
    const [general, read] = [{ source: 'general-knowledge' }, { source: 'a' }];
    expect(generalNote([general])['description']).toBe('General knowledge, not read in a source.');
    expect(generalNote([read, general])['description']).toMatch(/^In part/);
    expect(generalNote([read])).toEqual({});
  });
});
