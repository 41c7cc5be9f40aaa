import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeUnit, saidInHeader, unitOfTable } from '../../../src/read/observation/said-in-header.ts';

describe('saidInHeader', () => {
  it.each([
    ['Exports (USD thousand, FOB)', 'Exports', { unit: 'USD', scale: 3, valuation: 'FOB' }],
    ['Imports (thousand US dollars) CIF', 'Imports', { unit: 'USD', scale: 3, valuation: 'CIF' }],
    ['Imports c.i.f., USD million', 'Imports', { unit: 'USD', scale: 6, valuation: 'CIF' }],
    ['Exports (in thousand USD)', 'Exports', { unit: 'USD', scale: 3 }],
    ['Exports (current US$)', 'Exports', { unit: 'USD' }],
    ['Exports (1000 USD)', 'Exports', { unit: 'USD', scale: 3 }],
    ['Exports, 1,000 USD', 'Exports', { unit: 'USD', scale: 3 }],
    ['Exports ($000)', 'Exports', { unit: 'USD', scale: 3 }],
    ["Exports, $'000", 'Exports', { unit: 'USD', scale: 3 }],
    ['Exports (10⁶ USD)', 'Exports', { unit: 'USD', scale: 6 }],
    ['Exports (million U.S. dollars)', 'Exports', { unit: 'USD', scale: 6 }],
    ['Exports USD million', 'Exports', { unit: 'USD', scale: 6 }],
    ['Exports in thousands of tonnes', 'Exports', { unit: 'TNE', scale: 3 }],
    ['Экспорт (в млн долларов)', 'Экспорт', { unit: 'USD', scale: 6 }],
    ['Экспорт [млн долл.]', 'Экспорт', { unit: 'USD', scale: 6 }],
    ['Экспорт млн долл.', 'Экспорт', { unit: 'USD', scale: 6 }],
    ['Экспорт, тыс. т.', 'Экспорт', { unit: 'TNE', scale: 3 }],
    ['Экспорт, млн. АҚШ долл.', 'Экспорт', { unit: 'USD', scale: 6 }],
    ['Экспорт (млн долл. США; ФОБ)', 'Экспорт', { unit: 'USD', scale: 6, valuation: 'FOB' }],
    ['صادرات (به میلیون دالر)', 'صادرات', { unit: 'USD', scale: 6 }],
    ['صادرات، میلیون دالر', 'صادرات', { unit: 'USD', scale: 6 }],
    ['Exports (USD million) to Afghanistan', 'Exports to Afghanistan', { unit: 'USD', scale: 6 }],
    ['Exports, mln. USD', 'Exports', { unit: 'USD', scale: 6 }],
    ['Exports mln. USD', 'Exports', { unit: 'USD', scale: 6 }],
    ['Exports (Mio. EUR)', 'Exports', { unit: 'EUR', scale: 6 }],
    ['Exports (Mrd. EUR)', 'Exports', { unit: 'EUR', scale: 9 }],
    ['Exports, ths. t', 'Exports', { unit: 'TNE', scale: 3 }],
    ['Exports (target), USD million', 'Exports', { unit: 'USD', scale: 6, nature: 'target' }],
    ['Exports (estimate)', 'Exports', { obsStatus: 'estimated' }],
    ['Exports', 'Exports', {}],
    ['', '', {}],
  ])('takes apart "%s"', (header, name, said) => {
    expect(saidInHeader(header)).toEqual({ name, ...said });
  });

  it.each([
    ['Exports (TEU)', 'TEU'],
    ['Exports, TEU', 'TEU'],
    ['Exports (USD thousand, constant 2015)', 'USD thousand, constant 2015'],
    ['Exports (% of GDP)', '% of GDP'],
    ['Exports (USD tonnes)', 'USD tonnes'],
    ['Exports (TEU), FOB', 'TEU'],
    ['Exports (thousand), (USD), (EUR)', 'EUR'],
  ])('hands back what it does not understand in "%s"', (header, unread) => {
    const { unit, scale, ...said } = saidInHeader(header);
    expect([unit, scale, said.unread]).toEqual([undefined, undefined, unread]);
  });

  it('takes no unit out of behind a word that is cut short and not understood', () => {
    for (const header of ['Exports mil. USD', 'mil. USD', 'Mld. EUR']) {
      expect(saidInHeader(header)).not.toHaveProperty('unit');
      expect(unitOfTable(header)).toEqual({});
    }
    expect(unitOfTable('mln. USD')).toEqual({ unit: 'USD', scale: 6 });
    expect(unitOfTable('Trade with Afghanistan, Mio. EUR')).toEqual({ unit: 'EUR', scale: 6 });
    expect(unitOfTable('USD m, FOB')).toEqual({ unit: 'USD', scale: 6 });
    expect(unitOfTable('USD million, Year')).toEqual({ unit: 'USD', scale: 6 });
    expect(unitOfTable('USD, tonnes')).not.toEqual({ unit: 'USD' });
  });

  it('leaves in the name what only explains it', () => {
    expect(saidInHeader('Trade balance (exports - imports), USD')).toEqual({
      name: 'Trade balance exports - imports',
      unit: 'USD',
    });
    expect(saidInHeader('Turnover (exports + imports)')).not.toHaveProperty('unit');
    expect(saidInHeader('Iron, cast, USD million')).toEqual({ name: 'Iron cast', unit: 'USD', scale: 6 });
  });

  it('takes a lone letter behind a name for no unit, unless the name is a flow', () => {
    expect(saidInHeader('Group B')).toEqual({ name: 'Group B' });
    expect(saidInHeader('Model T')).toEqual({ name: 'Model T' });
    expect(saidInHeader('Exports t')).toEqual({ name: 'Exports', unit: 'TNE' });
  });

  it('understands a unit whole or not at all', () => {
    const units = fc.constantFrom(['USD', 'USD'], ['$', 'USD'], ['tonnes', 'TNE'], ['тенге', 'KZT']);
    const scales = fc.constantFrom<[string, number | undefined]>(
      ['', undefined],
      ['thousand ', 3],
      ['млн ', 6],
      ['bn ', 9],
      ['1000 ', 3],
    );
    const unknown = fc.constantFrom('', ' TEU', ' per head', ' xx');
    const shapes = fc.constantFrom<(text: string) => string>(
      (text) => `Exports (${text})`,
      (text) => `Exports [${text}]`,
      (text) => `Exports, ${text}`,
    );
    fc.assert(
      fc.property(units, scales, unknown, shapes, ([word, unit], [power, scale], more, shape) => {
        const said = saidInHeader(shape(`${power}${word}${more}`));
        expect(said.unit).toBe(more === '' ? unit : undefined);
        expect(said.scale).toBe(more === '' ? scale : undefined);
        expect(said.unread === undefined).toBe(more === '');
      }),
    );
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof saidInHeader(text).name).toBe('string');
      }),
    );
  });
});

describe('mayBeUnit', () => {
  it.each(['TEU', 'thousand TEU', '20 feet', '$ of 2015', 'баррелей', 'тыс. штук'])(
    '"%s" may be one',
    (text) => {
      expect(mayBeUnit(text)).toBe(true);
    },
  );

  it.each(['Republic of', 'Islamic Republic of', 'Dem. Rep.'])('"%s" is the rest of a name', (text) => {
    expect(mayBeUnit(text)).toBe(false);
  });
});
