import type { Period } from '../../value/period.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Flow } from '../../schema/vocabulary.ts';
import { amountOf, computed, difference, quotient } from './amount.ts';
import { derivedAnswer, derivedRow } from './derive.ts';
import { listed } from '../record/listed.ts';
import { daysOf, grouped, officialRows } from './official.ts';
import type { Row, Rows, TradeQuery } from './rows.ts';
import { guarded } from './guarded.ts';

/** One flow as both sides report it. Neither is the right one, and they are never averaged. */
export interface MirrorPair {
  /** Whose goods they are, and who bought them. */
  readonly exporter: string | undefined;
  readonly importer: string | undefined;
  readonly product: string | undefined;
  readonly period: Period;
  /** As the exporter reports it, and as the importer does. */
  readonly sent: Row | undefined;
  readonly received: Row | undefined;
  /** What the importer reports beyond the exporter, and how many times as much. Their producers are two, so they have no line. */
  readonly gap: Row;
  readonly ratio: Row;
  /**
   * Why the two may differ without anybody being wrong: the importer counts freight and insurance (`cif-fob`), or it is not said
   * what is counted (`unspecified`). `alike` where both count the same.
   */
  readonly valuations: 'cif-fob' | 'unspecified' | 'alike';
}

/** The rows are the figures of both sides. */
export interface MirrorPairs extends Rows {
  readonly pairs: readonly MirrorPair[];
}

const OTHER_SIDE: Readonly<Partial<Record<Flow, Flow>>> = { export: 'import', import: 'export' };

/** Exports and imports of the reporter beside what its partners report of them. Turnover and balance have no mirror. */
export function mirrorPairs(dataset: Dataset, asked: TradeQuery): MirrorPairs {
  return guarded(dataset, asked, (whole) => mirrored(whole, asked), { pairs: [] });
}

function mirrored(dataset: Dataset, asked: TradeQuery): MirrorPairs {
  const { reporter, partner } = asked;
  const flow = listed(asked.flow).filter((one) => OTHER_SIDE[one]);
  const other = flow.map((one) => OTHER_SIDE[one]!);
  const both =
    flow.length === 0
      ? []
      : [
          ...officialRows(dataset, { ...asked, flow }),
          ...officialRows(dataset, { ...asked, flow: other, reporter: partner, partner: reporter }),
        ];
  const rows = [...new Map(both.map((row) => [row.observation.id, row])).values()];
  const pairs = [...grouped(rows, flowOf).values()].flatMap(pairsOf);
  return { ...derivedAnswer(dataset, { ...asked, flow: [...new Set([...flow, ...other])] }, rows), pairs };
}

function partiesOf({ observation: { reporter, partner, flow } }: Row): readonly (string | undefined)[] {
  return flow === 'export' ? [reporter, partner] : [partner, reporter];
}

/** One flow, whoever reports it. */
function flowOf(row: Row): string {
  const { product, unit, per, measure, periodKind = 'year' } = row.observation;
  return JSON.stringify([...partiesOf(row), product, unit, per, measure, periodKind, daysOf(row.period)]);
}

/** Each figure of one side beside each of the other; one alone where the other says nothing. */
function pairsOf(rows: readonly Row[]): readonly MirrorPair[] {
  const [sent, received] = (['export', 'import'] as const).map((flow) => {
    const side: readonly (Row | undefined)[] = rows.filter(({ observation }) => observation.flow === flow);
    return side.length > 0 ? side : [undefined];
  });
  return sent!.flatMap((from) => received!.map((to) => pairOf(from, to)));
}

function pairOf(sent: Row | undefined, received: Row | undefined): MirrorPair {
  const about = (sent ?? received)!;
  const [exporter, importer] = partiesOf(about);
  const inputs = [received, sent].filter((row) => row !== undefined);
  const amounts = [amountOf(received), amountOf(sent)];
  const { measure, unit, per, product } = about.observation;
  const gap = derivedRow({
    about,
    says: { measure, unit, per },
    kind: 'mirror-gap',
    formula: 'import reported by the buyer − export reported by the seller',
    inputs,
    amount: computed(amounts, difference),
  });
  const ratio = derivedRow({
    about,
    says: { measure: 'trade-ratio', unit: 'ratio' },
    kind: 'mirror-ratio',
    formula: 'import reported by the buyer / export reported by the seller',
    inputs,
    amount: computed(amounts, quotient),
  });
  const valuations = valuationsOf(sent, received);
  return { exporter, importer, product, period: about.period, sent, received, gap, ratio, valuations };
}

function valuationsOf(...sides: readonly (Row | undefined)[]): MirrorPair['valuations'] {
  const [sent, received] = sides.map((row) => row?.observation.valuation ?? 'unspecified');
  if (sent === 'unspecified' || received === 'unspecified') return 'unspecified';
  return sent === received ? 'alike' : 'cif-fob';
}
