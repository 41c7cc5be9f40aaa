import type { ProfileQuery } from '../query/profile.ts';
import type { RouteQuery } from '../query/route.ts';

/** What a chart asks, as far as it decides which parts it needs. Words may be wrong: an author wrote them. */
export interface TradeQuestion {
  readonly measure?: string | undefined;
  /** Actor ids separated by spaces, or `*`. */
  readonly reporter?: string | undefined;
  readonly partner?: string | undefined;
  readonly product?: readonly string[] | undefined;
}

/** What a figure is about to ask: a chart, a card or a map. Every query is a question. */
export type Question = TradeQuestion | Pick<ProfileQuery, 'actor' | 'toward'> | Pick<RouteQuery, 'corridor'>;

/**
 * Whose numbers of which measures a part holds: words and ids separated by spaces. `-` stands for records that name nobody, and for
 * totals of all products; partners as `^AB` are those whom no other part lists and whose id begins with A or B.
 */
export type Holding = readonly [
  part: string,
  measures: string,
  reporters: string,
  partners: string,
  products: string,
];

/** The parts of a dataset by name, and what those with numbers hold. */
export interface PartIndex {
  readonly names: readonly string[];
  readonly holdings: readonly Holding[];
  /** Actors that are loaded together, by the name of their part. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The part with every actor, relation, event and claim: for a question about somebody who has no part of his own. */
const ASSERTIONS = 'assertions';

/**
 * The parts a question needs, the fuller records first, so that their union answers it as the whole would. A question about what
 * no part is known to hold gets the parts in which somebody would look for it: there it is told what there is.
 */
export function partsFor(question: Question, index: PartIndex): readonly string[] {
  if ('corridor' in question) return routeParts(question, index);
  if ('actor' in question) return profileParts(question, index);
  const found = tradeParts(question, index);
  const parts = found.length > 0 ? found : index.holdings.slice(0, 1).map(([part]) => part);
  return [...new Set([...parts, ...naming(question, index, parts)])];
}

function routeParts({ corridor }: Pick<RouteQuery, 'corridor'>, { names }: PartIndex): readonly string[] {
  const asked = corridor.map((id) => `corridor-${id}`);
  const known = asked.length > 0 && asked.every((name) => names.includes(name));
  return known ? [...new Set(asked)] : names.filter((name) => name.startsWith('corridor-'));
}

function profileParts(
  { actor, toward }: Pick<ProfileQuery, 'actor' | 'toward'>,
  index: PartIndex,
): readonly string[] {
  const own = actorPart(['actor'], actor, index);
  if (toward === undefined) return [own];
  const figures = tradeParts({ measure: 'trade-value', reporter: actor, partner: toward }, index);
  const other = actorPart(['toward', 'actor'], toward, index);
  // Figures name the partner; what is known of him beyond his name has a part.
  const named = other === ASSERTIONS && figures.length > 0;
  return [...new Set([own, ...(named ? [] : [other]), ...figures])];
}

/** The part with an actor: his own of the first kind there is, else that of his group. */
function actorPart(kinds: readonly string[], id: string, { names, groups }: PartIndex): string {
  const own = kinds.map((kind) => `${kind}-${id.toLowerCase()}`).find((name) => names.includes(name));
  return own ?? Object.keys(groups).find((name) => groups[name]?.includes(id)) ?? ASSERTIONS;
}

function tradeParts(
  { measure, reporter, partner, product }: TradeQuestion,
  { holdings }: PartIndex,
): readonly string[] {
  const asked = wordsOf(partner);
  const isOther = otherThan(holdings);
  const found = holdings.filter(
    ([, measures, reporters, partners, products]) =>
      (measure === undefined || wordsOf(measures).includes(measure)) &&
      holds(reporters, wordsOf(reporter)) &&
      (holds(partners, asked) || asked.some((id) => isOther(partners, id))) &&
      wordsOf(products).some((id) => (id === NONE ? !product?.length : isOneOf(id, product ?? []))),
  );
  return [...new Set(found.map(([part]) => part))];
}

/** Parts that name whom the question names and the parts found do not, so that nobody the dataset knows is refused as unknown. */
function naming(
  { reporter, partner }: TradeQuestion,
  { holdings }: PartIndex,
  found: readonly string[],
): readonly string[] {
  const isOther = otherThan(holdings);
  return [...wordsOf(reporter), ...wordsOf(partner)].flatMap((id) => {
    const names = holdings
      .filter(
        ([, , reporters, partners]) =>
          wordsOf(`${reporters} ${partners}`).includes(id) || isOther(partners, id),
      )
      .map(([part]) => part);
    return names.some((part) => found.includes(part)) ? [] : names.slice(0, 1);
  });
}

/** Tells whether partners as `^AB` include somebody, whom no part may list. */
function otherThan(holdings: readonly Holding[]): (partners: string, id: string) => boolean {
  const listed = holdings.flatMap(([, , , partners]) => wordsOf(partners));
  return (partners, id) => partners.startsWith('^') && !listed.includes(id) && partners.includes(id[0]!, 1);
}

const NONE = '-';

const wordsOf = (text = ''): readonly string[] => text.split(' ').filter(Boolean);

function holds(held: string, asked: readonly string[]): boolean {
  return asked.length === 0 || wordsOf(held).some((id) => id === NONE || isOneOf(id, asked));
}

/** `*` asks for each but the world, which is a total. */
const isOneOf = (id: string, asked: readonly string[]): boolean =>
  asked.includes(id) || (asked.includes('*') && id !== 'WLD');
