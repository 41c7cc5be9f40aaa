import { queryRecords, unfolded, type TradeQuery } from '@keruen/data';
import { dataset as whole } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { chartTypeOf, type ChartType, type ChartTypeName, type Medium, type Scene } from '@keruen/figure';

const dataset = unfolded(whole);

const QUESTION: TradeQuery = { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', flow: ['export'] };

/** Several ids, or all. */
const isSeveral = (ids = ''): boolean => /[* ]/.test(ids);

/** A chart of the shipped dataset, as the element asks for it: exports of Kazakhstan to Afghanistan unless told. */
export async function realChart(
  name: ChartTypeName,
  asked: Partial<TradeQuery>,
  width: number,
  medium: Medium,
): Promise<Scene> {
  const question = { ...QUESTION, ...asked };
  const parts = isSeveral(question.partner) || isSeveral(question.product?.join(' '));
  const type = (await chartTypeOf(name, { parts })) as ChartType;
  return type.layout((type.ask ?? queryRecords)(dataset, question), { width }, medium);
}
