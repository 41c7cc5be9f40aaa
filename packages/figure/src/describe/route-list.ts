import {
  about,
  type Corridor,
  type Dataset,
  type Place,
  type Route,
  type Routes,
  type RouteStep,
  type StatusChange,
} from '@keruen/data';
import type { Locale } from '../locale/locale.ts';
import type { Subject } from '../scene/subject.ts';
import { changeLines } from './changes.ts';
import { factLines } from './facts.ts';
import { headedWalks } from './route-heads.ts';
import { speakPlace, speakStep } from './route.ts';

/** What is told: an answer, what it was asked of, and the language. */
export interface RouteReading {
  readonly routes: Routes;
  readonly dataset: Dataset;
  readonly locale: Locale;
}

/** A place or a leg in a sentence, and what else is known of it: dated changes, numbers with their definitions. */
export interface RouteItem {
  readonly subject: Subject;
  readonly text: string;
  readonly further: readonly string[];
}

/** A leg with the places that are reached with it for the first time. */
export interface RouteEntry {
  readonly before: readonly RouteItem[];
  readonly leg: RouteItem;
  readonly after: readonly RouteItem[];
}

/** Legs under one head, numbered on from `from` through the whole route. */
export interface RouteStretch {
  readonly head: string;
  readonly from: number;
  readonly entries: readonly RouteEntry[];
}

/** A corridor as it is read aloud. */
export interface RouteSection {
  readonly corridor: Corridor;
  readonly further: readonly string[];
  readonly stretches: readonly RouteStretch[];
}

/** Dated changes of a Subject and every number published about it; empty where there is neither. */
export function furtherOf(
  subject: Subject,
  changes: readonly StatusChange[] | undefined,
  { routes, dataset, locale }: RouteReading,
): readonly string[] {
  const facts = factLines(about(dataset, [subject], routes.query.asOf), locale).map(({ text }) => text);
  return [...changeLines(changes, dataset, locale), ...facts];
}

/** A place with what is known of it. */
export function placeItem(place: Place, reading: RouteReading): RouteItem {
  const subject: Subject = `node:${place.id}`;
  const { routes, locale } = reading;
  return {
    subject,
    text: speakPlace(place, routes, locale),
    further: furtherOf(subject, place.changes, reading),
  };
}

/** The leg at a position, from 1, of so many with what is known of it. */
export function legItem(step: RouteStep, position: number, count: number, reading: RouteReading): RouteItem {
  const subject: Subject = `leg:${step.leg.id}`;
  const { routes, locale } = reading;
  return {
    subject,
    text: speakStep(step, position, count, routes, locale),
    further: furtherOf(subject, step.leg.changes, reading),
  };
}

function sectionOf(route: Route, reading: RouteReading): RouteSection {
  const { corridor } = route;
  const walks = headedWalks(route, reading.locale);
  const count = walks.reduce((sum, { steps }) => sum + steps.length, 0);
  const told = new Set<Place>();
  const place = (one: Place): RouteItem[] => {
    if (told.has(one)) return [];
    told.add(one);
    return [placeItem(one, reading)];
  };
  let position = 0;
  const entry = (step: RouteStep): RouteEntry => ({
    before: place(step.start),
    leg: legItem(step, (position += 1), count, reading),
    after: place(step.end),
  });
  return {
    corridor,
    further: furtherOf(`corridor:${corridor.id}`, undefined, reading),
    stretches: walks.map(({ head, steps }) => ({ head, from: position + 1, entries: steps.map(entry) })),
  };
}

/** Each corridor read aloud: its main line in walking order with places, facts and dated changes, then branches, then detached parts. Speaks the words that `loadMapWords` brings. */
export const routeList = (reading: RouteReading): readonly RouteSection[] =>
  reading.routes.routes.map((route) => sectionOf(route, reading));
