import type { Dataset, Issue, TradeQuery } from '@keruen/data';
import {
  chronicleFacets,
  facetNames,
  formatList,
  rowFacets,
  scaleNames,
  sentenceCase,
  valueWords,
  type Account,
  type AnyChartType,
  type DoubtWords,
  type Locale,
} from '@keruen/figure';
import { words } from '../control/words.ts';
import { unknownWord, type Refusal } from '../frame/refusal.ts';
import { absences } from './absences.ts';
import { SIZES } from './chart-query.ts';
import type { lacking } from './lacking.ts';

/** The attributes of `<trade-chart>` that may ask for what a chart does not do, as they were written. */
export interface Wishes {
  readonly type: string | undefined;
  readonly scale: string | undefined;
  readonly facet: string | undefined;
  readonly relativeTo: string | undefined;
  readonly flow: string | undefined;
  readonly actor: string | undefined;
  readonly reporter: string | undefined;
  readonly partner: string | undefined;
}

/** What a chart was asked, and what it answers. */
export interface Answered {
  readonly type: AnyChartType;
  readonly query: TradeQuery;
  readonly account: Account;
  readonly dataset: Dataset;
  /** What could not be read of the data. */
  readonly issues: readonly Issue[];
  /** Whether the author has put something inside. */
  readonly hasContent: boolean;
}

/** Why there is no figure; or what reader and editor are told of how it differs from what was asked for. */
export interface Doubts {
  readonly refusal?: Refusal;
  readonly notes: readonly string[];
  readonly issues: readonly Issue[];
}

/** With what doubts are told. */
export interface Speech {
  readonly say: DoubtWords;
  readonly locale: Locale;
  /** Tells of a chart without numbers; not there where it has some, or where it could not be loaded. */
  readonly lacking?: typeof lacking | undefined;
}

/** A sentence for the reader, and the issue for the editor. */
type Doubt = readonly [sentence: string, issue: Issue];

/** Types in which lengths or areas from zero are values. */
const LENGTHS = 'columns bars area stacked mirror treemap flows target growth waterfall'.split(' ');

const RELATIVE = 'columns, bars, lines, area, stacked, mirror, slope, dumbbell, rank, table';

const warning = (code: string, path: string, expected: string, received: string): Issue => ({
  code,
  path,
  expected,
  received: received.slice(0, 80),
  severity: 'warning',
});

function scaleDoubt({ scale, type: name = 'columns' }: Wishes, { type }: Answered, { say }: Speech): Doubt[] {
  const known = ['linear', ...(('layout' in type && type.scales) || [])];
  if (!scale || known.includes(scale)) return [];
  const sentence = LENGTHS.includes(name) ? say.lengths(scale) : say.scale(scale);
  return [[sentence, warning('false-scale', 'scale', known.join(', '), scale)]];
}

function facetDoubt({ facet }: Wishes, { account }: Answered, { say }: Speech): Doubt[] {
  const known: readonly string[] = account.told ? chronicleFacets : rowFacets;
  if (!facet || known.includes(facet)) return [];
  const expected = known.join(', ');
  return [[say.panels(facet, expected), warning('no-panels', 'facet', expected, facet)]];
}

function sizeDoubt({ relativeTo }: Wishes, { type, account }: Answered, { say }: Speech): Doubt[] {
  if (!relativeTo || (type.sized && !account.told)) return [];
  return [[say.published, warning('not-relative', 'relative-to', `type: ${RELATIVE}`, relativeTo)]];
}

/** Flows an author names and the type leaves out, for it is of one. */
function flowDoubt({ flow }: Wishes, { query, account }: Answered, { say, locale }: Speech): Doubt[] {
  if (!flow || typeof account.table === 'function' || account.lack) return [];
  const shown = account.table.query.flow;
  if (query.flow.every((one) => shown.includes(one))) return [];
  const names = shown.map((one) => valueWords(locale).flow[one]);
  return [[say.only(formatList(names, locale)), warning('flows-left-out', 'flow', shown.join(' '), flow)]];
}

/** Who is known and has no number among these: the figure would seem to count them in. */
const absentDoubts = (answered: Answered, { say, locale }: Speech): Doubt[] =>
  absences(answered, locale).map(({ path, ids, names }) => [
    say.none(formatList(names, locale)),
    warning('no-rows', path, `figures of ${ids.join(', ')}`, 'none'),
  ]);

/** An attribute with an id of nobody. */
type Stranger = readonly [path: 'actor' | 'reporter' | 'partner', id: string];

/** Ids that neither an actor nor a number of the data has. Data without actors, as a plain table is, know nobody by name. */
function strangers(wishes: Wishes, { actors, observations }: Dataset): Stranger[] {
  const known = new Set<string | undefined>(['*', ...actors.map(({ id }) => id)]);
  for (const { reporter, partner } of observations) known.add(reporter).add(partner);
  const paths = actors.length ? (['actor', 'reporter', 'partner'] as const) : [];
  return paths.flatMap((path) =>
    words(wishes[path])
      .filter((id) => !known.has(id))
      .map((id): Stranger => [path, id]),
  );
}

const actorDoubts = (found: readonly Stranger[], expected: readonly string[], { say }: Speech): Doubt[] =>
  found.map(([path, id]) => [say.actor(id), warning(`unknown-${path}`, path, expected.join(', '), id)]);

/** An attribute that names nobody who is known leaves nothing to draw. */
function nobody(
  wishes: Wishes,
  found: readonly Stranger[],
  expected: readonly string[],
): Refusal | undefined {
  const lost = found.find(
    ([path]) => words(wishes[path]).length === found.filter(([other]) => other === path).length,
  );
  return lost && unknownWord(lost[0], lost[1], expected, 'actor');
}

/** A word that is none of those an attribute may have. */
function oddWord({ scale, facet, relativeTo }: Wishes): Refusal | undefined {
  const attributes: readonly (readonly [string, string | undefined, readonly string[]])[] = [
    ['facet', facet, facetNames],
    ['scale', scale, scaleNames],
    ['relative-to', relativeTo, SIZES],
  ];
  const odd = attributes.find(([, word, known]) => word && !known.includes(word));
  return odd && unknownWord(odd[0], odd[1]!, odd[2]);
}

/**
 * What a chart was asked and does not do: a scale on which lengths would lie, panels or divisors that its type has not, flows it leaves out,
 * actors nobody knows or of whom there is no number. It is told beside the figure; in its place where a word means nothing or nothing is left to draw.
 */
export function doubtsOf(wishes: Wishes, answered: Answered, speech: Speech): Doubts {
  const expected = answered.dataset.actors.map(({ id }) => id);
  const found = strangers(wishes, answered.dataset);
  const { account, hasContent } = answered;
  const silent: Doubts = {
    ...(account.lack && hasContent && { refusal: { issues: [] } }),
    notes: [],
    issues: [],
  };
  const lack = (account.lack && speech.lacking?.(answered, speech)) ?? silent;
  const refusal = oddWord(wishes) ?? nobody(wishes, found, expected) ?? lack.refusal;
  if (refusal) return { refusal, notes: [], issues: [] };
  const kinds = [scaleDoubt, facetDoubt, sizeDoubt, flowDoubt];
  const doubts = [
    ...kinds.flatMap((doubt) => doubt(wishes, answered, speech)),
    ...absentDoubts(answered, speech),
    ...actorDoubts(found, expected, speech),
  ];
  return {
    notes: [...lack.notes, ...doubts.map(([sentence]) => sentence)].map(sentenceCase),
    issues: [...doubts.map(([, issue]) => issue), ...lack.issues],
  };
}
