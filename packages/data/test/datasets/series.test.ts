import { describe, expect, it } from 'vitest';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { readCsv } from '../../scripts/facts.ts';
import { idAt, lengthOf, observationAt, wholeNumber } from '../../src/index.ts';
import type { Observation, Series } from '../../src/index.ts';

const rowsOf = (series: Series): readonly Observation[] =>
  Array.from({ length: lengthOf(series) }).map((_, row) => observationAt(series, row));

const all = new Map(
  [...dataset.observations, ...dataset.series.flatMap(rowsOf)].map((each) => [each.id, each]),
);

describe('Kazakh trade by partner', () => {
  const rows = readCsv('kaz-trade-by-partner-2018-2023.csv');

  it('has each figure under its id, with the workbook it is from', () => {
    expect(rows).toHaveLength(1888);
    for (const { year, partner, flow, value_kusd, vintage, source_id } of rows) {
      const found = all.get(`KAZ-${partner}-${flow}-${year}-${source_id}`);
      expect(found).toMatchObject({
        value: Number(value_kusd),
        period: year,
        unit: 'USD',
        scale: 3,
        nature: 'statistic',
        rank: 'normal',
      });
      expect(found?.sources[0]?.at).toBe(`annual workbook ${vintage?.slice(0, 4)}`);
    }
  });

  it('is known since the workbook of its year only where the facts date that', () => {
    expect(all.get('KAZ-RUS-export-2023-kaz-bns')?.knownFrom).toBe('2024-07-25');
    expect(all.get('KAZ-RUS-export-2022-kaz-bns')).not.toHaveProperty('knownFrom');
  });

  it('says the same of Afghanistan in both files of the facts', () => {
    const own = readCsv('kaz-afg-series.csv').filter(({ source_id }) => source_id === 'kaz-bns');
    expect(own).toHaveLength(12);
    for (const { year, flow, value_kusd } of own) {
      const partner = rows.find(
        (row) => row['partner'] === 'AFG' && row['year'] === year && row['flow'] === flow,
      );
      expect(Number(partner?.['value_kusd'])).toBe(Number(value_kusd));
    }
  });

  it('bears out which partner was first when (c075)', () => {
    const turnover = (partner: string, year: number) =>
      ['export', 'import'].reduce((sum, flow) => {
        const { value, scale } = all.get(`KAZ-${partner}-${flow}-${year}-kaz-bns`)!;
        return sum + wholeNumber(value!, scale);
      }, 0);
    expect(turnover('RUS', 2022)).toBeGreaterThan(turnover('CHN', 2022));
    expect(turnover('CHN', 2023)).toBeGreaterThan(turnover('RUS', 2023));
    expect(Math.round(turnover('CHN', 2023) / 1e8) / 10).toBe(30.1);
  });
});

describe('mirror flows', () => {
  it('have each side as what its own bureau reports', () => {
    for (const row of readCsv('mirror-flows-kaz-kgz.csv')) {
      const { year, exporter, importer } = row;
      const [sent, received] = [
        all.get(`${exporter}-${importer}-export-${year}-${exporter === 'KAZ' ? 'kaz-bns' : 'kgz-nsc'}`),
        all.get(`${importer}-${exporter}-import-${year}-${importer === 'KAZ' ? 'kaz-bns' : 'kgz-nsc'}`),
      ];
      expect(sent?.value).toBe(Number(row['exporter_reports_kusd']));
      expect(received?.value).toBe(Number(row['importer_reports_kusd']));
      expect(sent?.sources[0]?.source).not.toBe(received?.sources[0]?.source);
      expect(received!.value! / sent!.value!).toBeCloseTo(Number(row['ratio_importer_over_exporter']), 3);
    }
  });

  it('keep the flag of the figure that its producer calls preliminary', () => {
    const flagged = [...all.values()].filter(({ obsStatus }) => obsStatus?.includes('provisional'));
    expect(flagged.map(({ id }) => id)).toEqual(['KGZ-KAZ-import-2023-kgz-nsc']);
  });
});

describe('exports by section', () => {
  it('are those of the table, under the sections of the Harmonized System', () => {
    const names = new Map(dataset.products.map(({ id, names: { en }, title = en }) => [id, title]));
    for (const { year, hs_section, section_name, value_kusd } of readCsv('kaz-exports-by-hs-section.csv')) {
      const found = [...all.values()].find(
        ({ product = '', period, sources }) =>
          period === year &&
          sources[0]?.source === 'baci-kaz' &&
          names.get(product)?.toLowerCase() === section_name?.toLowerCase().replace('silk-work', 'silk-worm'),
      );
      expect(found, `${year} ${hs_section}`).toMatchObject({
        value: Number(value_kusd),
        reporter: 'KAZ',
        partner: 'WLD',
        flow: 'export',
      });
    }
    expect(all.get('KAZ-WLD-export-HSV-2021-baci-kaz')?.product).toBe('HSV');
  });
});

describe('indicators', () => {
  it('are those of the table; an empty cell was not reported', () => {
    for (const { year, iso3, gdp_usd, population } of readCsv('gdp-population-2000-2024.csv')) {
      const gdp = all.get(`${iso3}-gdp-${year}-okfn-gdp`);
      expect(gdp).toMatchObject(
        gdp_usd ? { value: Number(gdp_usd), unit: 'USD' } : { value: null, missing: 'not-reported' },
      );
      expect(all.get(`${iso3}-population-${year}-okfn-pop`)).toMatchObject({
        value: Number(population),
        unit: 'persons',
      });
    }
  });

  it('bear out what is said of people in need (c005)', () => {
    const people = all.get('AFG-population-2024-okfn-pop')!.value!;
    expect(all.get('c004')!.value! / people).toBeCloseTo(0.556, 3);
  });
});

describe('products', () => {
  const byId = new Map(dataset.products.map((product) => [product.id, product]));

  it('are codes as text under what they are part of', () => {
    expect(byId.get('HS1101')).toMatchObject({
      code: '1101',
      level: 'heading',
      parent: 'HS11',
      edition: 'HS2022',
      names: { en: 'Wheat or meslin flour' },
    });
    expect(byId.get('HS01')).toMatchObject({ code: '01', level: 'chapter', parent: 'HSI' });
    expect(byId.get('HSI')).toMatchObject({
      code: 'I',
      level: 'section',
      names: { en: 'Live animals; animal products', kk: 'Тірі жануарлар және жануар өнімдері' },
      uncheckedNames: ['fa-AF', 'kk', 'ps', 'ru'],
    });
    expect(byId.get('HS99')).not.toHaveProperty('parent');
  });

  it('lead up to a section, but for what is not specified', () => {
    for (const product of byId.values()) {
      let top = product;
      while (top.parent !== undefined) top = byId.get(top.parent)!;
      expect(top.level === 'section' || top.id === 'HS99', product.id).toBe(true);
    }
  });
});

describe('ids of all numbers', () => {
  it('are unique, across records and series', () => {
    const count = dataset.series.reduce((sum, each) => sum + lengthOf(each), dataset.observations.length);
    expect(all.size).toBe(count);
    for (const series of dataset.series) expect(idAt(series, 0)).toMatch(/^[A-Z]{3}-/);
  });

  it('of official figures say reporter, partner, flow, period and source', () => {
    for (const { id, reporter, partner, flow, period, sources, product, nature } of all.values()) {
      if (nature !== 'statistic' || flow === undefined) continue;
      const parts = [reporter, partner, flow, product, period, sources[0]?.source];
      expect(id).toBe(parts.filter((part) => part !== undefined).join('-'));
    }
  });
});
