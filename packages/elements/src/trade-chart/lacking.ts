import type { Dataset, Issue, TradeQuery } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import { formatList, formatPeriod, periodRuns, valueWords, type Locale } from '@keruen/figure';
import type { Answered, Doubts, Speech } from './doubts.ts';

/** What to ask otherwise where there are no numbers, and for what there are some: by its ids, and where it is time or a flow in words. */
interface Elsewhere {
  readonly path: 'period' | 'flow' | 'product' | 'partner';
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** The question without one of its limits, the likeliest first. */
const FREED = [
  ['period', { period: undefined }],
  ['flow', { flow: [] }],
  ['product', { product: ['*'] }],
  ['partner', { partner: '*' }],
] as const;

/**
 * For what else there are numbers, where there are none for what is asked: for other periods, flows, products or partners, whichever comes first. Nothing where
 * more than one of them would have to be asked otherwise.
 */
function elsewhere(asked: TradeQuery, dataset: Dataset, locale: Locale): Elsewhere | undefined {
  for (const [path, freed] of FREED) {
    const rows = asked[path]?.length ? queryRecords(dataset, { ...asked, ...freed }).rows : [];
    const known = rows.filter(({ value }) => value !== null);
    const ids = [...new Set(known.flatMap(({ observation }) => observation[path] ?? []))];
    // The type may draw nothing of what there is.
    if (!ids.length || ids.every((id) => [asked[path]].flat().includes(id))) continue;
    const periods = path === 'period' ? periodRuns(known.map(({ period }) => period)) : [];
    const { flow } = valueWords(locale);
    const flows = path === 'flow' ? ids.map((id) => flow[id as keyof typeof flow]) : [];
    return { path, ids, names: [...periods.map((one) => formatPeriod(one, locale)), ...flows] };
  }
  return undefined;
}

/**
 * What reader and editor are told of a chart without numbers: for what else there are some. An empty picture must not hide numbers the author wrote: where
 * something stands inside, the chart refuses, and what could not be read of the data comes first, for it may be why; but not where a type needs more than the
 * one time of which there are numbers, or whose times it is to tell.
 */
export function lacking(
  { account, query, dataset, issues, hasContent }: Answered,
  { say, locale }: Speech,
): Doubts {
  const found = account.told ? undefined : elsewhere(query, dataset, locale);
  const there = queryRecords(dataset, query).rows.flatMap((row) =>
    row.value === null ? [] : row.period.text,
  );
  const isOneTime = !account.told && new Set(there).size === 1;
  const lack = isOneTime
    ? { path: 'period', expected: 'numbers of two periods', received: there[0]! }
    : found
      ? { path: found.path, expected: found.ids.join(' '), received: [query[found.path]].flat().join(' ') }
      : account.lack!;
  const issue = (severity: Issue['severity']): Issue => ({ code: 'no-rows', ...lack, severity });
  const isWhy = isOneTime || lack.path === 'actor';
  const told = isWhy ? [issue('error'), ...issues] : [...issues, issue('error')];
  // Where nothing could be read, there is no other query that an empty picture could be of.
  if (hasContent || (issues.length && !dataset.observations.length))
    return { refusal: { issues: told }, notes: [], issues: [] };
  const notes = found?.names.length ? [say.elsewhere(formatList(found.names, locale))] : [];
  return { notes, issues: [issue('warning')] };
}
