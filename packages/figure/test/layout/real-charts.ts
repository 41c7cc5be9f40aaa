import { queryRecords, unfolded, type Rows, type TradeQuery } from '@keruen/data';
import { dataset as whole } from '@keruen/data/datasets/kazakhstan-afghanistan';
import {
  chartTypeOf,
  type ChartType,
  type ChartTypeName,
  type FacetBy,
  type Medium,
  type Scene,
} from '@keruen/figure';

const dataset = unfolded(whole);

const QUESTION: TradeQuery = { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export'] };

/** Several ids, or all. */
const isSeveral = (ids = ''): boolean => /[* ]/.test(ids);

const questionOf = (asked: Partial<TradeQuery>): TradeQuery => ({ ...QUESTION, ...asked });

/** The type as the element asks for it, of what it is to answer. */
const typeFor = (name: ChartTypeName, { partner, product }: TradeQuery): Promise<ChartType> =>
  chartTypeOf(name, {
    parts: isSeveral(partner) || isSeveral(product?.join(' ')),
  }) as Promise<ChartType>;

/** What a chart type asks of the shipped dataset: exports of Kazakhstan to Afghanistan unless told. */
export async function realRows(name: ChartTypeName, asked: Partial<TradeQuery>): Promise<Rows> {
  const question = questionOf(asked);
  const { ask = queryRecords } = await typeFor(name, question);
  return ask(dataset, question);
}

/** The picture of that. */
export async function realChart(
  name: ChartTypeName,
  asked: Partial<TradeQuery>,
  width: number,
  medium: Medium,
): Promise<Scene> {
  const { layout } = await typeFor(name, questionOf(asked));
  return layout(await realRows(name, asked), { width }, medium);
}

/** The picture in panels. */
export async function realPanels(
  name: ChartTypeName,
  asked: Partial<TradeQuery>,
  facet: FacetBy,
  width: number,
  medium: Medium,
): Promise<Scene> {
  const { layout } = (await chartTypeOf(name, { facet })) as ChartType;
  return layout(await realRows(name, asked), { width }, medium);
}
