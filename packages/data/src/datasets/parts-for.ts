import type { ProfileQuery } from '../query/actor/profile.ts';
import type { RouteQuery } from '../query/route/route.ts';
import { chartParts, tradeParts, type Holding, type TradeQuestion } from './chart-parts.ts';

/** What is told of an actor, and whether what is said of it belongs to it. */
export interface ActorQuestion extends Pick<ProfileQuery, 'actor' | 'toward'> {
  readonly said?: boolean | undefined;
  /** Whether what others assert of it belongs to it as well, with numbers and without, as on its card. */
  readonly claims?: boolean | undefined;
}

/** Every place, so that an author may name one. */
export interface PlacesQuestion {
  readonly places: true;
}

/** What a figure is about to ask: a chart, a card or a map. Every query is a question. */
export type Question = TradeQuestion | ActorQuestion | PlacesQuestion | Pick<RouteQuery, 'corridor'>;

/** The parts of a dataset by name, and what those with numbers hold. */
export interface PartIndex {
  readonly names: readonly string[];
  readonly holdings: readonly Holding[];
  /** Actors that are loaded together, by the name of their part. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The part with every actor, relation, event and claim: for a question about somebody who has no part of his own. */
const ASSERTIONS = 'assertions';

/** The part with every claim that has no number. */
const STATEMENTS = 'statements';

/**
 * The parts a question needs, the fuller records first, so that their union answers it as the whole would. A question about what
 * no part is known to hold gets the parts in which somebody would look for it: there it is told what there is.
 */
export function partsFor(question: Question, index: PartIndex): readonly string[] {
  if ('places' in question) return ['places'];
  if ('corridor' in question) return routeParts(question, index);
  if ('actor' in question) return profileParts(question, index);
  return chartParts(question, index.holdings);
}

function routeParts({ corridor }: Pick<RouteQuery, 'corridor'>, { names }: PartIndex): readonly string[] {
  const asked = corridor.map((id) => `corridor-${id}`);
  const known = asked.length > 0 && asked.every((name) => names.includes(name));
  return known ? [...new Set(asked)] : names.filter((name) => name.startsWith('corridor-'));
}

function profileParts({ actor, toward, said, claims }: ActorQuestion, index: PartIndex): readonly string[] {
  const own = actorPart(['actor'], actor, index);
  const told = own.replace(/^actors?-/, 'claims-');
  const beside = [
    ...(said && own !== ASSERTIONS ? [STATEMENTS] : []),
    ...(claims && index.names.includes(told) ? [told] : []),
  ];
  if (toward === undefined) return [own, ...beside];
  const figures = tradeParts({ measure: 'trade-value', reporter: actor, partner: toward }, index.holdings);
  const other = actorPart(['toward', 'actor'], toward, index);
  // Figures name the partner; what is known of him beyond his name has a part.
  const named = other === ASSERTIONS && figures.length > 0;
  // Figures have all their links in their own part, which therefore comes before claims about them.
  return [...new Set([own, ...(named ? [] : [other]), ...figures, ...beside])];
}

/** The part with an actor: his own of the first kind there is, else that of his group. */
function actorPart(kinds: readonly string[], id: string, { names, groups }: PartIndex): string {
  const own = kinds.map((kind) => `${kind}-${id.toLowerCase()}`).find((name) => names.includes(name));
  return own ?? Object.keys(groups).find((name) => groups[name]?.includes(id)) ?? ASSERTIONS;
}
