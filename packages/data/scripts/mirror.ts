import type { Observation } from '../src/schema/claim.ts';
import { readCsv } from './facts.ts';
import { without } from './record.ts';
import { cite } from './sources.ts';

const SOURCE = 'kgz-nsc';

/** A figure that its producer calls preliminary, as sources.json says. */
const PRELIMINARY = 'KGZ-KAZ-import-2023-kgz-nsc';

/**
 * What the Kyrgyz bureau reports of trade with Kazakhstan: its exports where Kyrgyzstan is the exporter, else its imports. The
 * Kazakh side of the file is the Kazakh bureau's, which kaz-trade-by-partner-2018-2023.csv has.
 */
export function kyrgyzFigures(): Observation[] {
  return readCsv('mirror-flows-kaz-kgz.csv').map((row) => {
    const { year = '', exporter } = row;
    const exported = exporter === 'KGZ';
    const flow = exported ? 'export' : 'import';
    const text = (exported ? row['exporter_reports_kusd'] : row['importer_reports_kusd']) ?? '';
    const id = `KGZ-KAZ-${flow}-${year}-${SOURCE}`;
    return {
      id,
      nature: 'statistic',
      ...without({ obsStatus: id === PRELIMINARY ? (['provisional'] as const) : [] }),
      period: year,
      periodKind: 'year',
      sources: cite([SOURCE], exported ? 'table 4.03.00.18' : 'table 4.03.00.20'),
      measure: 'trade-value',
      reporter: 'KGZ',
      partner: 'KAZ',
      flow,
      valuation: 'unspecified',
      value: Number(text),
      unit: 'USD',
      scale: 3,
      decimals: text.split('.')[1]?.length ?? 0,
    };
  });
}
