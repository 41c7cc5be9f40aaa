import type { Series, WordCodes } from '../src/schema/series.ts';
import type { Flow, Rank } from '../src/schema/vocabulary.ts';
import { readCsv, readFacts } from './facts.ts';
import type { FactsActors, FactsProducers } from './facts-shapes.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';
import { requiredWord } from './vocabulary.ts';

const FILE = 'kaz-trade-by-partner-2018-2023.csv';

interface PartnerRow {
  readonly year: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly value: number;
  readonly at: string;
  readonly rank: Rank;
  readonly source: string;
}

/** Every row of the bureau's trade by partner, in the words of format 1. */
export function partnerRows(): readonly PartnerRow[] {
  return readCsv(FILE).map((row) => ({
    year: row['year'] ?? '',
    partner: row['partner'] ?? '',
    flow: requiredWord(`${FILE}:flow`, row['flow'] ?? ''),
    value: Number(row['value_kusd']),
    at: requiredWord(`${FILE}:vintage`, row['vintage'] ?? ''),
    rank: requiredWord(`${FILE}:rank`, row['rank'] ?? ''),
    source: row['source_id'] ?? '',
  }));
}

const rows = partnerRows();

/** Of which workbook the figure of a partner and year is, and how it ranks among others of that year. */
export function vintageOf(
  source: string,
  partner: string,
  flow: Flow,
  year: string,
): Pick<PartnerRow, 'at' | 'rank'> | undefined {
  return rows.find(
    (row) => row.source === source && row.partner === partner && row.flow === flow && row.year === year,
  );
}

/**
 * Since when a producer's figures of a year are known, where the facts date the workbook of that year. The figures of 2022
 * were known before the workbook of 2023 revised them, so its date is not theirs.
 */
export function knownFrom(source: string, year: string): string | undefined {
  return readFacts<FactsProducers>('sources.json')[source]?.published?.[`${year} workbook`];
}

/**
 * Kazakhstan's exports and imports by partner as columns, a series for each year and flow of a group. What the
 * rows share (year, flow, workbook) is said once, the rows have a partner and a value.
 */
export function partnerSeries({ name, partners }: PartnerGroup): Series[] {
  const groups = new Map<string, PartnerRow[]>();
  for (const row of rows.filter(({ partner }) => partners.includes(partner))) {
    const key = `${row.flow} ${row.year}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.keys()].sort().map((key) => seriesOf(name, groups.get(key)!));
}

function seriesOf(name: string, group: readonly PartnerRow[]): Series {
  const [{ year, flow, at, rank, source }] = group as [PartnerRow, ...PartnerRow[]];
  if (group.some((row) => row.at !== at || row.rank !== rank || row.source !== source))
    throw new Error(`rows of ${flow} ${year} are not alike`);
  return {
    id: `KAZ-${name}-${flow}-${year}-${source}`,
    shared: {
      nature: 'statistic',
      measure: 'trade-value',
      reporter: 'KAZ',
      flow,
      period: year,
      periodKind: 'year',
      valuation: 'unspecified',
      rank,
      sources: cite([source], at),
      ...without({ knownFrom: knownFrom(source, year) }),
      unit: 'USD',
      scale: 3,
    },
    words: { partner: wordsOf(group.map(({ partner }) => partner)) },
    numbers: { value: group.map(({ value }) => value) },
    key: ['reporter', 'partner', 'flow', 'period', 'source'],
  };
}

/** Partners whose trade is loaded by the pair: Afghanistan's is not columns but records, because claims contradict them. */
const PAIRS = ['KGZ'];
const RECORDS = ['AFG'];

/** Initial letters of the other partners, by which they are loaded: each group of them is about as large. */
const LETTERS = ['AB', 'CDEF', 'GHIJK', 'LM', 'NOPQR', 'ST', 'UVWXYZ'];

/** A group of partners whose figures and names are loaded together. */
export interface PartnerGroup {
  readonly name: string;
  readonly partners: readonly string[];
  /** For those that are told by their initial letter, because a list of them would be long. */
  readonly letters?: string;
}

/** Every partner but those of records: the pairs, the states that the facts describe with the world, and the others. */
export function partnerGroups(): readonly PartnerGroup[] {
  const { actors } = readFacts<FactsActors>('actors.json');
  const states = [...actors, ...readCsv('countries.csv')].map(({ iso3 }) => iso3);
  const partners = [...new Set(rows.map(({ partner }) => partner))].filter((each) => !RECORDS.includes(each));
  const own = partners.filter((partner) => PAIRS.includes(partner));
  const described = partners.filter(
    (partner) => !own.includes(partner) && [...states, 'WLD'].includes(partner),
  );
  const others = partners.filter((partner) => ![...own, ...described].includes(partner));
  return [
    ...own.map((partner) => ({ name: partner, partners: [partner] })),
    { name: 'partners', partners: described },
    ...LETTERS.map((letters) => ({
      name: `partners-${letters.at(0)}-${letters.at(-1)}`.toLowerCase(),
      partners: others.filter(([letter = '']) => letters.includes(letter)),
      letters,
    })),
  ];
}

/** Each different word once, in order of first use, and a code per row. */
export function wordsOf(words: readonly string[]): WordCodes {
  const known = [...new Set(words)];
  return { words: known, codes: words.map((word) => known.indexOf(word)) };
}
