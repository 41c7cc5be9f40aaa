import type { Product } from '../src/schema/claim.ts';
import type { Series } from '../src/schema/series.ts';
import { readCsv } from './facts.ts';
import { wordsOf } from './partners.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';
import { shortName } from './translations.ts';
import { requiredWord, word } from './vocabulary.ts';

const HEADINGS = 'hs-chapters-headings.csv';
const SECTIONS = 'kaz-exports-by-hs-section.csv';

/** Names are the labels of this edition; sections are the same in every edition. */
const EDITION = 'HS2022';

/** The sections, chapters and headings of the Harmonized System, as the table of labels has them. */
export function productRecords(): Product[] {
  const sections = readCsv('hs-sections.csv').map(({ section = '', name = '' }) =>
    productOf('section', section, name, undefined),
  );
  const others = readCsv(HEADINGS).map((row) => {
    const { hscode = '', description = '', section = '' } = row;
    const level = requiredWord(`${HEADINGS}:level`, row['level'] as '2' | '4');
    return productOf(level, hscode, description, level === 'chapter' ? unless(section) : row['parent']);
  });
  return [...sections, ...others];
}

/** The section, but for chapters that belong to none. */
function unless(section: string): string | undefined {
  return section === 'TOTAL' ? word(`${HEADINGS}:section`, section) : section;
}

function productOf(
  level: NonNullable<Product['level']>,
  code: string,
  name: string,
  parent: string | undefined,
): Product {
  const label = name.trim().replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const short = shortName(`HS${code}`);
  return {
    id: `HS${code}`,
    code,
    edition: EDITION,
    level,
    names: { en: short ?? label },
    ...without({ title: short && label, parent: parent === undefined ? null : `HS${parent}` }),
    sources: cite(['okfn-hs']),
  };
}

/** Kazakhstan's exports to the world by section, a series for each year. */
export function sectionSeries(): Series[] {
  const rows = readCsv(SECTIONS);
  return [...new Set(rows.map(({ year = '' }) => year))].map((year) => {
    const group = rows.filter((row) => row['year'] === year);
    const [{ reporter, partner, flow = '' } = {}] = group;
    const sections = group.map((row) => word(`${SECTIONS}:hs_section`, row['hs_section'] ?? ''));
    return {
      id: `KAZ-sections-${year}-baci-kaz`,
      shared: {
        nature: 'statistic',
        measure: 'trade-value',
        reporter,
        partner,
        flow: requiredWord(`${SECTIONS}:flow`, flow),
        period: year,
        periodKind: 'year',
        valuation: 'unspecified',
        sources: cite(['baci-kaz'], 'summed by section'),
        unit: 'USD',
        scale: 3,
      },
      words: { product: wordsOf(sections.map((section) => `HS${section}`)) },
      numbers: { value: group.map((row) => Number(row['value_kusd'])) },
      key: ['reporter', 'partner', 'flow', 'product', 'period', 'source'],
    };
  });
}
