import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { claimText } from '../../../src/write/card/claim-text.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { observation, relation, statement } from '../../fixture.ts';

interface Claim {
  readonly identifier: string;
  readonly text: string;
}

/** Every claim in the linked data of every card. */
const claims = dataset.actors
  .filter(({ description }) => description)
  .flatMap(({ id }) => {
    return ['2019', '2024-01', undefined].flatMap((asOf) => {
      const node = jsonLd(profile(dataset, { actor: id, asOf })!);
      const [first = node] = (node['@graph'] ?? []) as readonly (typeof node)[];
      return (first['subjectOf'] ?? []) as readonly Claim[];
    });
  });
const textsOf = (id: string): readonly string[] => [
  ...new Set(claims.filter(({ identifier }) => identifier === id).map(({ text }) => text)),
];

describe('the text of a claim in linked data', () => {
  const told = new Set(claims.map(({ identifier }) => identifier));
  const nameOf = (id: string): string => dataset.actors.find((one) => one.id === id)?.names.en ?? id;

  it.each(dataset.statements.filter(({ id }) => told.has(id)).map((one) => [one.id, one] as const))(
    'of %s holds subject, predicate and text, on every card that tells it',
    (id, { subject, predicate, text }) => {
      expect(textsOf(id)).toEqual([`${nameOf(subject)}, ${predicate}: ${text}`]);
    },
  );

  it.each(dataset.relations.filter(({ id }) => told.has(id)).map((one) => [one.id, one] as const))(
    'of %s holds who does what towards whom, and what is denied',
    (id, { from, to, type, statement: said, negated }) => {
      const [text, ...others] = textsOf(id);
      expect(others).toEqual([]);
      for (const part of [nameOf(from), nameOf(to), type.replaceAll('-', ' '), said])
        expect(text).toContain(part);
      expect(text!.includes('(denied)')).toBe(negated === true);
    },
  );

  it('is of all statements about an actor and of all acts', () => {
    expect(dataset.statements.filter(({ id }) => told.has(id)).length).toBeGreaterThan(45);
    expect(dataset.relations.filter(({ id, dateTo = '2024' }) => !told.has(id) && dateTo > '2019')).toEqual(
      [],
    );
  });

  it('keeps an alleged conduct alleged', () => {
    expect(textsOf('c064')[0]).toMatch(/^Taliban authorities, alleged conduct: /);
  });
});

describe('claimText', () => {
  const nameOf = (id: string) => ({ KAZ: 'Kazakhstan', AFG: 'Afghanistan' })[id] ?? id;

  it('is one sentence of any record', () => {
    expect(claimText(statement(), nameOf)).toBe('Kazakhstan, describes contacts as: informal');
    expect(claimText(statement({ negated: true }), nameOf)).toContain('describes contacts as (denied):');
    expect(claimText(relation('r', { negated: true }), nameOf)).toBe(
      'Kazakhstan, engages (denied), Afghanistan: Talks are held.',
    );
    expect(
      claimText({ id: 'e', on: '2023', label: 'Forum', actors: [], confidence: 'high', sources: [] }, nameOf),
    ).toBe('Forum');
  });

  it('gives a conflict no direction', () => {
    expect(claimText(relation('r', { type: 'party-to-conflict', statement: 'War.' }), nameOf)).toBe(
      'Kazakhstan and Afghanistan, party to conflict: War.',
    );
  });

  it('says a number in whole units with what it counts, or why there is none', () => {
    expect(claimText(observation({ scale: 3, high: 980, qualifier: 'approx' }), nameOf)).toBe(
      'Kazakhstan, Afghanistan, export trade-value, 2022: approx 978000 to 980000 USD',
    );
    expect(claimText(observation({ value: null, missing: 'unknown', definition: 'deals' }), nameOf)).toBe(
      'Kazakhstan, Afghanistan, deals, 2022: unknown',
    );
  });
});
