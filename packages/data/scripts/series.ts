import type { Observation } from '../src/schema/claim.ts';
import { latest } from '../src/query/record/cited.ts';
import { readCsv } from './facts.ts';
import { knownFrom, vintageOf } from './partners.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';
import { requiredWord, SCALE_OF } from './vocabulary.ts';

const FILE = 'kaz-afg-series.csv';

/** The official and other statistics of trade between Kazakhstan and Afghanistan, as published. */
export function statistics(): Observation[] {
  return readCsv(FILE).map((row) => {
    const { year = '', value_kusd = '', unit = '', source_id = '' } = row;
    const flow = requiredWord(`${FILE}:flow`, row['flow'] ?? '');
    const { at, rank } = vintageOf(source_id, 'AFG', flow, year) ?? {};
    return {
      id: `KAZ-AFG-${flow}-${year}-${source_id}`,
      nature: requiredWord(`${FILE}:status`, row['status'] ?? ''),
      period: year,
      periodKind: 'year',
      sources: cite([source_id], at),
      ...without({ rank, knownFrom: knownFrom(source_id, year) }),
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow,
      valuation: 'unspecified',
      value: Number(value_kusd),
      unit: requiredWord(`${FILE}:unit`, unit),
      scale: scaleOf(unit),
      decimals: value_kusd.split('.')[1]?.length ?? 0,
    };
  });
}

function scaleOf(unit: string): number {
  const scale = SCALE_OF[unit];
  if (scale === undefined) throw new Error(`no power of ten for "${unit}"`);
  return scale;
}

/** Export plus import, where one producer gives both for a year. */
export function turnovers(official: readonly Observation[]): Observation[] {
  return official
    .filter((observation) => observation.flow === 'export')
    .flatMap((exported) => {
      const id = exported.id.replace('-export-', '-import-');
      const imported = official.find((observation) => observation.id === id);
      return imported ? [turnover(exported, imported)] : [];
    });
}

function turnover(exported: Observation, imported: Observation): Observation {
  const decimals = Math.max(exported.decimals ?? 0, imported.decimals ?? 0);
  const sum = (exported.value ?? NaN) + (imported.value ?? NaN);
  const { knownFrom: _, rank: __, ...rest } = exported;
  return {
    ...rest,
    id: exported.id.replace('-export-', '-turnover-'),
    nature: 'derived',
    ...without({ knownFrom: latest([exported.knownFrom, imported.knownFrom]) }),
    flow: 'turnover',
    value: Number(sum.toFixed(decimals)),
    decimals,
    formula: 'export + import',
    inputs: [exported.id, imported.id],
  };
}

/** The turnover of a year as a multiple of that of the year before, in full precision. */
export function growth(derived: readonly Observation[], year: number): Observation {
  const find = (at: number): Observation => {
    const found = derived.find((observation) => observation.id === `KAZ-AFG-turnover-${at}-kaz-bns`);
    if (!found) throw new Error(`no turnover of ${at}`);
    return found;
  };
  const [now, before] = [find(year), find(year - 1)];
  return {
    id: `KAZ-AFG-turnover-growth-${year}-kaz-bns`,
    nature: 'derived',
    period: String(year),
    periodKind: 'year',
    sources: now.sources.map(({ source }) => ({ source })),
    measure: 'trade-ratio',
    reporter: 'KAZ',
    partner: 'AFG',
    flow: 'turnover',
    value: (now.value ?? NaN) / (before.value ?? NaN),
    unit: 'ratio',
    formula: `turnover ${year} / turnover ${year - 1}`,
    inputs: [now.id, before.id],
  };
}
