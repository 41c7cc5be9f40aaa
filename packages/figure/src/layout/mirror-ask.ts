import {
  kept,
  queryRecords,
  type Dataset,
  type Flow,
  type Row,
  type Rows,
  type TradeQuery,
} from '@keruen/data';
import type { FacetBy, PanelOf } from './panel.ts';

/** What the other side calls a flow; turnover and balance have no other side. */
const OTHER_SIDE: Readonly<Partial<Record<Flow, Flow>>> = { export: 'import', import: 'export' };

/** The flows asked for, as the reporter counts them and as its partners do: their trade with the reporter, and with nobody else. The answer is of the flows as the reporter calls them. */
export function bothReports(dataset: Dataset, asked: TradeQuery): Rows {
  const { reporter, partner } = asked;
  const own = asked.flow.filter((flow) => OTHER_SIDE[flow]);
  const flow = [...new Set([...own, ...own.map((one) => OTHER_SIDE[one]!)])];
  const sides = reporter && partner ? `${reporter} ${partner}` : undefined;
  const answer = queryRecords(dataset, { ...asked, flow, reporter: sides, partner: sides });
  const isAsked = ({ observation }: Row): boolean => {
    const said = observation.flow!;
    if (!sides || observation.reporter === reporter) return own.includes(said);
    return observation.partner === reporter && own.includes(OTHER_SIDE[said]!);
  };
  return { ...kept(answer, (row) => own.length > 0 && isAsked(row)), query: { ...asked, flow: own } };
}

/**
 * In which panel a report stands: with the other report of the same goods. It is told by the partner and the flow of the reporter that was
 * asked for, of whoever exports where none was.
 */
export function besideItsPair({ query: { reporter } }: Rows, by: FacetBy): PanelOf {
  return ({ observation: { [by]: id = '', reporter: own = '', flow } }) => {
    const other = flow && OTHER_SIDE[flow];
    const isOwn = reporter === undefined ? flow !== 'import' : own === reporter;
    if (isOwn || !other) return id;
    return by === 'partner' ? own : by === 'flow' ? other : id;
  };
}
