import {
  comparePeriods,
  kept,
  type Dataset,
  type Observation,
  type Row,
  type Rows,
  type TradeQuery,
} from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import { isAsLong } from './lanes.ts';

/** Whose goal it is, and for what. */
const seriesOf = ({ observation: { reporter, partner, flow, product } }: Row): string =>
  [reporter, partner, flow, product].join('|');

const isGoal = ({ observation }: Row): boolean => observation.nature === 'target';

/** Whether either record names the other. */
function linked(a: Observation, b: Observation): boolean {
  const names = (one: Observation, other: Observation): boolean =>
    [...(one.conflictsWith ?? []), ...(one.related ?? [])].includes(other.id);
  return names(a, b) || names(b, a);
}

/** What belongs to the goals of one series: the latest official value that is as long as they are, if there is one, and what else is said of either or of the time since. */
function belonging(rows: readonly Row[]): readonly Row[] {
  const goals = rows.filter(isGoal);
  const official = rows.filter(({ line, value }) => line !== undefined && value !== null);
  const latest = official.findLast((row) => goals.some((goal) => isAsLong(goal, row))) ?? official.at(-1);
  if (goals.length === 0) return [];
  const told = latest ? [...goals, latest] : goals;
  const others = rows.filter((row) => !told.includes(row) && row.line === undefined);
  const beside = others.filter(
    (row) =>
      told.some((one) => linked(one.observation, row.observation)) ||
      (latest !== undefined && comparePeriods(row.period, latest.period) > 0),
  );
  return [...told, ...beside];
}

/**
 * Goals, the latest official value of each, and the claims that contradict or concern them or speak of the time since. A question that
 * finds no goal is answered whole.
 */
export function goalsOf(dataset: Dataset, asked: TradeQuery): Rows {
  const answer = queryRecords(dataset, asked);
  const series = [...new Set(answer.rows.map(seriesOf))];
  const shown = new Set(
    series.flatMap((one) => belonging(answer.rows.filter((row) => seriesOf(row) === one))),
  );
  return shown.size === 0 ? answer : kept(answer, (row) => shown.has(row));
}
