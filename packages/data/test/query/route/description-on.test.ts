import { describe, expect, it } from 'vitest';
import { descriptionOn, profile } from '../../../src/index.ts';
import { inLanguage } from '../../../src/datasets/in-language.ts';
import { dataset } from '../../../src/datasets/kazakhstan-afghanistan.ts';
import { withWords } from '../../../src/schema/with-words.ts';
import { jsonLd } from '../../../src/write/card/json-ld.ts';
import { actor, datasetOf, role } from '../../fixture.ts';

const described = dataset.actors.filter(({ description }) => description !== undefined);
const dates = ['2018', '2019', '2021-08-15', '2023-12', '2024-01', '2024-08-21', '2025-07', '2026-03-09'];
const on = (description: string, asOf: string) => descriptionOn(actor('a', { description }), asOf);

describe('every description of the dataset', () => {
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

describe.each(['ru', 'kk', 'fa-AF', 'ps'])('every description in %s', async (lang) => {
  const { actors } = await inLanguage(dataset, lang);
  const clauses = (text = ''): number => text.split(/[.;؛](?:\s+|$)/).length;

  it.each(described.map((one) => [one.id, one] as const))(
    'of %s says on each date what the English one says',
    (id, one) => {
      const own = actors.find((actor) => actor.id === id)!;
      expect(own.description).not.toBe(one.description);
      for (const asOf of dates) {
        const [told, expected] = [own, one].map((actor) => descriptionOn(actor, asOf));
        expect(clauses(told), `${asOf}: ${told}`).toBe(clauses(expected));
        expect(told === own.description).toBe(expected === one.description);
      }
    },
  );

  it('names nobody’s recognition before it was given, in whatever digits', () => {
    const told = actors.flatMap((one) => descriptionOn(one, '2024-01') ?? []).join(' ');
    expect(told).toMatch(/2021|۲۰۲۱/);
    expect(told).not.toMatch(/202[5-9]|۲۰۲[۵-۹]/);
  });
});

describe('a description', () => {
  it('in other words ends where its own does, and is left out where it has other clauses', () => {
    const description = 'A port. Host of talks (July 2025); mediator.';
    const inOther = (words: string, asOf: string): string | undefined => {
      const list = { lang: 'ps', of: 'words', unchecked: true, names: { [description]: words } } as const;
      const [own] = withWords(datasetOf({ actors: [actor('a', { description })] }), [list]).actors;
      return descriptionOn(own!, asOf);
    };
    const parallel = 'بندر؛ د خبرو کوربه (د ۲۰۲۵ جولای)؛ منځګړی.';
    expect(inOther(parallel, '2025-06')).toBe('بندر.');
    expect(inOther(parallel, '2025-07')).toBe(parallel);
    expect(inOther('بندر، د ۲۰۲۵ د خبرو کوربه او منځګړی.', '2025-06')).toBeUndefined();
  });

  it('reads a year behind a name as a year', () => {
    expect(on('Venue of Doha 2020.', '2020-05')).toBeUndefined();
    expect(on('Venue of Doha 2020.', '2021')).toBe('Venue of Doha 2020.');
    expect(on('Venue, May 2020.', '2020-05')).toBe('Venue, May 2020.');
  });

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
