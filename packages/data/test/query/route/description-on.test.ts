import { describe, expect, it } from 'vitest';
import { descriptionOn, profile } from '../../../src/index.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { actor, role } from '../../fixture.ts';

const described = dataset.actors.filter(({ description }) => description !== undefined);
const on = (description: string, asOf: string) => descriptionOn(actor('a', { description }), asOf);

describe('every description of the dataset', () => {
  const dates = ['2018', '2021-08-15', '2023-12', '2024-01', '2024-08-21', '2025-07', '2026-03-09'];

  it.each(described.filter(({ kind, roles }) => kind === 'person' && roles).map(({ id }) => id))(
    'is left to the offices of %s, which have dates',
    (id) => {
      for (const asOf of dates) {
        const card = profile(dataset, { actor: id, asOf })!;
        expect(descriptionOn(card.actor, asOf)).toBeUndefined();
        expect(jsonLd(card)).not.toHaveProperty('description');
      }
    },
  );

  it.each(described.map((one) => [one.id, one] as const))('of %s names no time to come', (_, one) => {
    for (const asOf of dates) {
      const years = [...(descriptionOn(one, asOf) ?? '').matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)];
      for (const [year] of years) expect(Number(year)).toBeLessThanOrEqual(Number(asOf.slice(0, 4)));
    }
  });

  it('is whole on the last date the dataset knows, but for persons with offices', () => {
    for (const one of described.filter(({ roles }) => !roles?.length))
      expect(descriptionOn(one, dataset.asOf!)).toBe(one.description);
  });

  it('cites the article only where it is about it, or nobody else says it', () => {
    for (const { id, description, sources } of described) {
      const told = sources.filter(({ at = '' }) => !/^(?:name:|Wikidata|mentioned)/.test(at));
      const others = told.filter(({ source }) => source !== 'article');
      if (others.length < told.length && others.length > 0) expect(description, id).toMatch(/article/);
      expect(told, id).not.toEqual([]);
    }
  });
});

describe('a description', () => {
  it('ends before the first clause that names a month after the date, or a year that is not over', () => {
    const text = 'Neighbour of Kazakhstan; first to recognise (July 2025). Envoys stayed.';
    expect(on(text, '2025-06')).toBe('Neighbour of Kazakhstan.');
    expect(on(text, '2025-07')).toBe(text);
    expect(on('Mediator in 2025.', '2025-10')).toBeUndefined();
    expect(on('Mediator in 2025.', '2026')).toBe('Mediator in 2025.');
    expect(on('Venue of talks of 15 August 2021. A port.', '2020')).toBeUndefined();
  });

  it('without a date is whole, whatever marks stand in it', () => {
    for (const text of ['Rail link A.B-C; ports', 'A state.', 'No. 5 of the list', '…'])
      expect(on(text, '2020')).toBe(text);
    expect(descriptionOn(actor('a'), '2020')).toBeUndefined();
  });

  it('of a person without offices stands, and of a body with some', () => {
    const fields = { description: 'Author.', kind: 'person' } as const;
    expect(descriptionOn(actor('a', fields), '2020')).toBe('Author.');
    expect(descriptionOn(actor('a', { ...fields, roles: [role()] }), '2020')).toBeUndefined();
    expect(descriptionOn(actor('a', { ...fields, kind: 'ministry', roles: [role()] }), '2020')).toBe(
      'Author.',
    );
  });
});
