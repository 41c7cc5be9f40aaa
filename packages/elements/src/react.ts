'use client';

import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import { ActorCard as CardElement } from './actor-card/actor-card.ts';
import type { KeruenErrorEvent, KeruenReadyEvent, KeruenSubjectEvent } from './control/events.ts';
import { CorridorMap as MapElement } from './corridor-map/corridor-map.ts';
import type { KeruenTags } from './jsx.ts';
import { TradeChart as ChartElement } from './trade-chart/trade-chart.ts';

/** What a component listens to, by the event. */
const HEARD = {
  'keruen-subject': 'onKeruenSubject',
  'keruen-error': 'onKeruenError',
  'keruen-ready': 'onKeruenReady',
} as const;

interface Heard {
  /** A reader points at something in the figure, pins it, or lets it go. */
  readonly onKeruenSubject?: ((event: KeruenSubjectEvent) => void) | undefined;
  /** The figure could not be drawn, or not from all records. */
  readonly onKeruenError?: ((event: KeruenErrorEvent) => void) | undefined;
  /** The figure stands. Once. */
  readonly onKeruenReady?: ((event: KeruenReadyEvent) => void) | undefined;
}

type Tag = keyof KeruenTags;
type Of<Name extends Tag> = HTMLElementTagNameMap[Name];
type Props<Name extends Tag> = Omit<KeruenTags<HTMLAttributes<Of<Name>>>[Name], `on${keyof typeof HEARD}`> &
  Heard &
  RefAttributes<Of<Name>>;

/** What `TradeChart` may be given: attributes and properties of the tag, events, and what React gives every element. */
export type TradeChartProps = Props<'trade-chart'>;
/** What `ActorCard` may be given: attributes and properties of the tag, events, and what React gives every element. */
export type ActorCardProps = Props<'actor-card'>;
/** What `CorridorMap` may be given: attributes and properties of the tag, events, and what React gives every element. */
export type CorridorMapProps = Props<'corridor-map'>;

type Values = Readonly<Record<string, unknown>>;
type ElementClass = typeof CardElement | typeof MapElement | typeof ChartElement;

/** A server commits nothing, and React 18 warns of effects that it would leave out. */
const useCommit = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Names of the tag's own properties and attributes, each with that of the attribute: HTML writes `asOf` as `as-of`. */
function attributeNames(type: ElementClass): ReadonlyMap<string, string> {
  // Lit knows its properties once it is asked which attributes it observes.
  const names = new Map(type.observedAttributes.map((name) => [name, name]));
  for (const [property, { attribute }] of type.elementProperties)
    if (typeof attribute === 'string') names.set(String(property), attribute);
  return names;
}

/** Attributes in which `false` is a word. Elsewhere it means none, though React 18 writes it, and so hides what is not `hidden`. */
const WORDED = /^(aria|data)-/;

/** Values by the names of HTML, for React to write: a class, which React 18 does not know, and ids in a list, which no React puts spaces between. */
function attributesOf(names: ReadonlyMap<string, string>, given: Values): Values {
  const named = Object.entries(given).map(([name, value]): [string, unknown] => {
    if (value === false && !WORDED.test(name)) return [name, undefined];
    const own = names.get(name);
    if (own !== undefined) return [own, Array.isArray(value) ? value.join(' ') : value];
    return [name === 'className' ? 'class' : name, value];
  });
  return Object.fromEntries(named.filter(([, value]) => value !== undefined));
}

/** Writes what has changed: React 19 sets properties of an element that is registered, and leaves what a server wrote beside them. */
function write(element: Element, names: Iterable<string>, before: Values, now: Values): void {
  for (const name of new Set(names)) {
    const value = now[name] ?? undefined;
    if (value === (before[name] ?? undefined)) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** Hands on what an element has said before React came to it, as who listens to the element hears it. */
function handOn(element: Element, heard: Heard): void {
  const { ready, wrong } = element as Element & { ready?: KeruenReadyEvent; wrong?: KeruenErrorEvent };
  for (const event of [wrong, ready])
    if (event) Object.defineProperty(event, 'currentTarget', { value: element, configurable: true });
  if (wrong) heard.onKeruenError?.(wrong);
  if (ready) heard.onKeruenReady?.(ready);
}

/**
 * A component that draws a tag and registers it when the first one is in a page: not before, so that what a server has written is React's before it is ours,
 * and what is heard is heard from the beginning.
 */
function component<Name extends Tag>(
  tag: Name,
  type: ElementClass,
  displayName: string,
): ForwardRefExoticComponent<Props<Name>> {
  const drawn = forwardRef<Of<Name>, Values & Heard>((given, ref) => {
    const { data, onKeruenSubject, onKeruenError, onKeruenReady, ...rest } = given;
    const own = useRef<Of<Name>>(null);
    const before = useRef<Values>({});
    const isHere = useRef(false);
    const names = attributeNames(type);
    const attributes = attributesOf(names, rest);
    const heard = { onKeruenSubject, onKeruenError, onKeruenReady };
    useCommit(() => {
      const element: HTMLElement = own.current!;
      const listening = new AbortController();
      const { signal } = listening;
      for (const [event, name] of Object.entries(HEARD))
        if (heard[name]) element.addEventListener(event, heard[name] as (event: Event) => void, { signal });
      return () => listening.abort();
    }, Object.values(heard));
    useCommit(() => void Object.assign(own.current!, { data }), [data]);
    useCommit(() => {
      write(own.current!, names.values(), before.current, attributes);
      before.current = attributes;
    });
    useCommit(() => {
      // Strict mode comes twice.
      if (!isHere.current) handOn(own.current!, heard as Heard);
      isHere.current = true;
      type.define(tag);
    }, []);
    useImperativeHandle(ref, () => own.current!, []);
    return createElement(tag, { ...attributes, ref: own });
  });
  return Object.assign(drawn, { displayName }) as unknown as ForwardRefExoticComponent<Props<Name>>;
}

/** `<trade-chart>` in React: what a server writes is whole, and its events are heard after hydration too. */
export const TradeChart: ForwardRefExoticComponent<TradeChartProps> = /* @__PURE__ */ component(
  'trade-chart',
  ChartElement,
  'TradeChart',
);
/** `<actor-card>` in React: what a server writes is whole, and its events are heard after hydration too. */
export const ActorCard: ForwardRefExoticComponent<ActorCardProps> = /* @__PURE__ */ component(
  'actor-card',
  CardElement,
  'ActorCard',
);
/** `<corridor-map>` in React: what a server writes is whole, and its events are heard after hydration too. */
export const CorridorMap: ForwardRefExoticComponent<CorridorMapProps> = /* @__PURE__ */ component(
  'corridor-map',
  MapElement,
  'CorridorMap',
);
