import { kept, type Dataset, type Flow, type Row, type Rows, type TradeQuery } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import type { PanelOf, RowFacet } from '../rows/panel.ts';

/** What the other side calls a flow; turnover and balance have no other side. */
const OTHER_SIDE: Readonly<Partial<Record<Flow, Flow>>> = { export: 'import', import: 'export' };

/** How many flows are shown of those between all, where the question does not say. */
const TOP = 10;

/** Whether ids separated by spaces, or `*` for each, name several. */
const isSeveral = (ids = ''): boolean => /[*]|\S\s+\S/.test(ids);

/** Whether one is among those ids; a record that names nobody is not excluded by a name. */
const isAmong = (id: string | undefined, ids: string): boolean =>
  !id || ids.split(' ').some((one) => one === id || one === '*');

/** Goods that go one way, whoever reports them. */
const wayOf = ({ observation: { flow, reporter, partner, product } }: Row): string =>
  JSON.stringify([...(flow === 'import' ? [partner, reporter] : [reporter, partner]), product]);

const largest = (rows: readonly Row[]): number => Math.max(...rows.map(({ value }) => value ?? -Infinity));

/** The rows of the flows that both sides report, the largest `most` of them; where none is, all rows. */
function pairedOf(rows: readonly Row[], most: number): ReadonlySet<Row> {
  const ways = new Map<string, Row[]>();
  for (const row of rows) {
    const key = wayOf(row);
    const way = ways.get(key);
    if (way) way.push(row);
    else ways.set(key, [row]);
  }
  const flows = (way: readonly Row[]): number => new Set(way.map(({ observation }) => observation.flow)).size;
  const paired = [...ways.values()].filter((way) => flows(way) > 1);
  return new Set(
    (paired.length ? paired : [...ways.values()])
      .sort((a, b) => largest(b) - largest(a))
      .slice(0, most)
      .flat(),
  );
}

/**
 * The flows asked for, as the reporter counts them and as its partners do: their trade with the reporter, and with nobody else. Of several
 * reporters each has its partners; where no partner is named, they are each other's. Then, and where anybody may be a partner, only what both sides
 * report is a pair.
 * The answer is of the flows as the reporter calls them.
 */
export function bothReports(dataset: Dataset, asked: TradeQuery): Rows {
  const { reporter, top } = asked;
  const partner = asked.partner ?? (isSeveral(reporter) ? reporter : undefined);
  const own = asked.flow.filter((flow) => OTHER_SIDE[flow]);
  const flow = [...new Set([...own, ...own.map((one) => OTHER_SIDE[one]!)])];
  const sides = reporter && partner ? `${reporter} ${partner}` : undefined;
  const answer = queryRecords(dataset, { ...asked, flow, reporter: sides, partner: sides });
  const isAsked = ({ observation: { flow: said, reporter: by, partner: of } }: Row): boolean => {
    if (!reporter || !partner) return own.includes(said!);
    const isOwn = own.includes(said!) && isAmong(by, reporter) && isAmong(of, partner);
    return isOwn || (own.includes(OTHER_SIDE[said!]!) && isAmong(of, reporter) && isAmong(by, partner));
  };
  const told = { ...kept(answer, (row) => own.length > 0 && isAsked(row)), query: { ...asked, flow: own } };
  const isAny = /[*]/.test(`${reporter} ${partner}`);
  if (!isSeveral(reporter) && !isAny) return told;
  const shown = pairedOf(told.rows, top ?? (isAny ? TOP : Infinity));
  return { ...kept(told, (row) => shown.has(row)), query: told.query };
}

/**
 * In which panel a report stands: with the other report of the same goods. It is told by the partner and the flow of the reporter that was
 * asked for, of whoever exports where none or several were.
 */
export function besideItsPair({ query: { reporter } }: Rows, by: RowFacet): PanelOf {
  return ({ observation: { [by]: id = '', reporter: own = '', partner = '', flow } }) => {
    const other = flow && OTHER_SIDE[flow];
    const isOwn = reporter === undefined || isSeveral(reporter) ? flow !== 'import' : own === reporter;
    if (isOwn || !other) return id;
    return { partner: own, reporter: partner, flow: other, product: id, period: id }[by];
  };
}
