import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { Gazetteer } from '../../../src/read/legs/gazetteer.ts';
import { editsBetween, nearest } from '../../../src/read/legs/nearest.ts';
import { slugs } from '../../../src/read/legs/slug.ts';

describe('editsBetween', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['aktau', 'aktauu', 1],
    ['', 'abc', 3],
    ['alat', 'alat', 0],
  ])('of %s and %s', (a, b, edits) => {
    expect(editsBetween(a, b, 9)).toBe(edits);
  });

  it('is a distance, as far as it counts', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const between = (x: string, y: string) => editsBetween(x, y, 99);
        expect(between(a, b)).toBe(between(b, a));
        expect(between(a, b) === 0).toBe(a === b);
        expect(between(a, c)).toBeLessThanOrEqual(between(a, b) + between(b, c));
        expect(Math.min(editsBetween(a, b, 2), 3)).toBe(Math.min(between(a, b), 3));
      }),
    );
  });
});

describe('nearest', () => {
  it('proposes what is a misspelling, and nothing else', () => {
    expect(nearest('rotterdm', ['hamburg', 'rotterdam'])).toBe('rotterdam');
    expect(nearest('rome', ['hamburg', 'rotterdam'])).toBeUndefined();
    expect(nearest('ab', ['ac', 'b'])).toBeUndefined();
    expect(nearest('x'.repeat(80), ['x'.repeat(80)])).toBeUndefined();
  });
});

describe('Gazetteer', () => {
  const known = new Gazetteer(dataset.nodes);

  it('finds every place by its id and, unless it shares it, by its name in any language', () => {
    for (const place of dataset.nodes) {
      expect(known.find(place.id)).toBe(place);
      expect(known.find(place.names['en']!.toUpperCase())).toBe(place);
    }
    expect(known.find('Ақтау')?.id).toBe('aktau');
    expect(known.find('urumqi')?.names['en']).toBe('Ürümqi');
    expect(known.find('Atlantis')).toBeUndefined();
  });

  it('does not choose among places of one name', () => {
    const [a, b] = dataset.nodes;
    const twins = new Gazetteer([
      { ...a!, id: 'a', names: { en: 'Twin' } },
      { ...b!, id: 'b', names: { en: 'Twin' } },
    ]);
    expect(twins.find('twin')).toBeUndefined();
    expect(twins.find('b')?.id).toBe('b');
  });

  it('proposes an id with its name, as long as there are few that it does not know', () => {
    expect(known.proposal('Aktauu')).toBe('aktau (Aktau port)');
    expect(known.proposal('Khorgos')).toMatch(/^khorgos-/);
    expect(known.proposal('')).toBe('');
    expect(known.proposal('Atlantis')).toBe('');
    for (let i = 0; i < 300; i++) known.proposal('Atlantis');
    expect(known.proposal('Aktauu')).toBe('');
  });
});

describe('slugs', () => {
  it('makes ids that nobody else has', () => {
    const slug = slugs(['alat']);
    expect(['Alat', 'Xi’an', 'A–B', 'a b', 'Ürümqi', 'کابل', '—', '!'].map(slug)).toEqual([
      'alat-2',
      'xi-an',
      'a-b',
      'a-b-2',
      'urumqi',
      'کابل',
      'x',
      'x-2',
    ]);
  });
});
