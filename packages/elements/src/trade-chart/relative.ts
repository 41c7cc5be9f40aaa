import { accountOf, chartTypeOf, type ChartTypeName, type ChartVariant } from '@keruen/figure';
import type { Dataset, SizeOfState } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';
import type { Linkable } from '../link/linkable.ts';
import type { Offer } from '../take/offers.ts';
import { answerOf, type OnShow } from '../take/takeable.ts';

/** A chart whose values a reader may see measured by the size of a state. */
export interface Relatable extends Linkable {
  readonly type: string | undefined;
  readonly variant: ChartVariant;
  question(): Question;
}

const SIZES: readonly SizeOfState[] = ['population', 'gdp'];

/** The data of a chart with a size of states beside them: of a shipped dataset the part that holds it is loaded now. */
async function withSizes(host: Relatable, { dataset, locale }: OnShow, size: SizeOfState): Promise<Dataset> {
  if (host.data || host.src || !host.datasetId) return dataset;
  const { load } = await import('@keruen/data/datasets/numbers');
  const loaded = await load(host.datasetId, { ...host.question(), relativeTo: size }, locale.tag);
  return loaded.dataset ?? dataset;
}

/** Whether any value on show can be measured so: by the type of the chart, and with these data. */
async function canBe(size: SizeOfState, host: Relatable, on: OnShow): Promise<boolean> {
  const name = (host.type ?? 'columns') as ChartTypeName;
  const answer = answerOf(on.figure);
  if (!answer || !('rows' in answer) || !('query' in answer)) return false;
  const type = await chartTypeOf(name, { ...host.variant, relative: size });
  const { table } = accountOf(type, await withSizes(host, on, size), answer.query);
  if (typeof table === 'function') return false;
  const unit = size === 'gdp' ? 'gdp' : 'persons';
  return table.rows.some(({ value, observation: { per } }) => value !== null && per === unit);
}

/**
 * What a reader may see instead of published values: for each inhabitant, in per cent of the gross domestic product, each where it can
 * be worked out for something on show. Nothing where neither can.
 */
export async function relativeOffers(host: Relatable, on: OnShow): Promise<readonly Offer[]> {
  const { words } = on;
  const possible = await Promise.all(SIZES.map((size) => canBe(size, host, on).catch(() => false)));
  const found = SIZES.filter((_, i) => possible[i]);
  if (!found.length) return [];
  const { relative } = host.variant;
  const offer = (id: 'none' | SizeOfState, label: string): Offer => ({
    id: `relative-${id}`,
    label,
    checked: id === (relative ?? 'none'),
    take: () => {
      host.linked.view.relative = id;
      host.requestUpdate();
      return { shown: label };
    },
  });
  const labels = { population: words.perPerson, gdp: words.ofGdp };
  return [offer('none', words.published), ...found.map((size) => offer(size, labels[size]))];
}
