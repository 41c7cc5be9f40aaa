import type { ActorCard } from './actor-card/actor-card.ts';
import type { KeruenErrorEvent, KeruenReadyEvent, KeruenSubjectEvent } from './control/events.ts';
import type { CorridorMap } from './corridor-map/corridor-map.ts';
import type { KeruenElement } from './frame/element.ts';
import type { TradeChart } from './trade-chart/trade-chart.ts';

/** `asOf` as it is written in HTML: `as-of`. */
type Hyphened<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : Name;

/** Properties as JSX may give them: by their own name, of which editors show what it says, or by that of the attribute where it is another. */
type Given<Tag, Name extends keyof Tag> = { readonly [Each in Name]?: Tag[Each] | undefined } & {
  readonly [Each in Name as Other<Each & string>]?: Tag[Each] | undefined;
};

type Other<Name extends string> = Hyphened<Name> extends Name ? never : Hyphened<Name>;

/** What is written in attributes alone, and what is listened to; `onkeruen-ready` is the way of React 19, Preact and Solid. */
interface Shared {
  /** Id of a shipped dataset, loaded on demand. */
  readonly dataset?: string | undefined;
  /** Keeps what is pinned and what the reader chose in the page's hash, under this name or the id. */
  readonly hash?: string | undefined;
  /** Foreign origins, separated by spaces, whose frames may follow and be followed. */
  readonly 'link-origins'?: string | undefined;
  /** A reader points at something in the figure, pins it, or lets it go. */
  readonly 'onkeruen-subject'?: ((event: KeruenSubjectEvent) => void) | undefined;
  /** The figure could not be drawn, or not from all records. */
  readonly 'onkeruen-error'?: ((event: KeruenErrorEvent) => void) | undefined;
  /** The figure stands. Once. */
  readonly 'onkeruen-ready'?: ((event: KeruenReadyEvent) => void) | undefined;
}

type OfAll =
  | 'data'
  | 'src'
  | 'datasetId'
  | 'heading'
  | 'headingLevel'
  | 'note'
  | 'asOf'
  | 'numerals'
  | 'loading'
  | 'calendar'
  | 'theme'
  | 'group'
  | 'vocabulary';

type OfChart =
  | 'type'
  | 'measure'
  | 'actor'
  | 'reporter'
  | 'partner'
  | 'flow'
  | 'product'
  | 'period'
  | 'scale'
  | 'top'
  | 'facet'
  | 'relativeTo'
  | 'timeDirection';

type OfCard = 'actor' | 'toward' | 'variant' | 'layout' | 'contact';

type OfMap = 'corridor' | 'boundaries' | 'layout' | 'widthBy';

type Tag<Element, Name extends keyof Element> = Shared & Given<KeruenElement, OfAll> & Given<Element, Name>;

/**
 * The tags for JSX, each with its attributes, properties and events. `Common` is what the framework lets every element have:
 * `React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement>`.
 */
export interface KeruenTags<Common = unknown> {
  'trade-chart': Omit<Common, OfChart> & Tag<TradeChart, OfChart>;
  'actor-card': Omit<Common, OfCard> & Tag<ActorCard, OfCard>;
  'corridor-map': Omit<Common, OfMap> & Tag<CorridorMap, OfMap>;
}
