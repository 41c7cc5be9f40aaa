import {
  isKnownOn,
  stepsOf,
  type Citation,
  type Corridor,
  type Dataset,
  type Place,
  type Route,
  type Routes,
  type RouteStep,
  type StatusChange,
  type Walk,
} from '@keruen/data';
import { about } from '@keruen/data/sound';
import { isolate } from '../locale/bidi.ts';
import type { Locale } from '../locale/locale.ts';
import { mapWords } from '../locale/maps/map-words.ts';
import type { Subject } from '../scene/subject.ts';
import { changeLines } from './changes.ts';
import { citedByMany, withoutCited } from './cited-by-many.ts';
import { speakCorridor } from './corridor-status.ts';
import { factLines, saidLines } from './facts.ts';
import { inOneRun } from './note-lines.ts';
import { sentence, sentenceCase } from './phrase.ts';
import { headedWalks } from './route-heads.ts';
import { speakPlace, speakStep } from './route.ts';
import { speakCitation, speakCited, speakSources } from './source.ts';

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

/** Legs under one head, numbered from 1: those of the main line, of a branch, or of a detached part. */
export interface RouteStretch {
  readonly head: string;
  /** What a branch or a detached part is called, and what else is said of it. */
  readonly further: readonly string[];
  readonly entries: readonly RouteEntry[];
}

/** A corridor as it is read aloud. */
export interface RouteSection {
  readonly corridor: Corridor;
  readonly further: readonly string[];
  /** Sources that several of its places have, which are told once; empty where there are none. */
  readonly ofPlaces: string;
  readonly stretches: readonly RouteStretch[];
}

/** What the data say themselves of a Subject. */
export interface Remarked {
  readonly note?: string | undefined;
  readonly changes?: readonly StatusChange[] | undefined;
}

/** A note on a Subject, its dated changes, and every statement and number published about it; empty where there is none of these. */
export function furtherOf(
  subject: Subject,
  { note, changes }: Remarked,
  { routes, dataset, locale }: RouteReading,
): readonly string[] {
  const published = about(dataset, [subject], routes.query.asOf);
  const lines = [...saidLines(published, locale), ...factLines(published, locale)];
  return [
    ...noted([note]),
    ...changeLines(changes, dataset, locale),
    ...lines.map((line) => inOneRun(line, locale)),
  ];
}

/** Notes as they stand in the data, each a sentence. */
const noted = (notes: readonly (string | undefined)[]): string[] =>
  notes.flatMap((note) => (note ? [sentence(isolate(sentenceCase(note)))] : []));

/** What a branch or a detached part is called, unless that only names its ends in English, which its head has just named in the reader's language; and its note. */
function saidOfPart({ branch, steps }: Walk): string[] {
  const ends = [steps[0]?.start, steps.at(-1)?.end].map((place) => place?.names['en']);
  return noted([branch?.label === ends.join(' – ') ? undefined : branch?.label, branch?.note]);
}

/** The status of a corridor as a whole with its date, how its main line was chosen, its notes, what these stand on, and what is published about it. */
function furtherOfWhole({ corridor }: Route, reading: RouteReading): readonly string[] {
  const { routes, dataset, locale } = reading;
  const { mainNote, notes = [], sources = [], noteSources = [] } = corridor;
  const status = speakCorridor(
    { ...corridor, sources, known: isKnownOn(corridor, routes.query.asOf) },
    locale,
  );
  const whole = speakCited(mapWords(locale).asWhole, [status], sources, dataset, locale);
  const beside = speakSources(noteSources, dataset.sources, locale);
  return [
    ...(status ? [whole] : []),
    ...noted([mainNote, ...notes]),
    ...(beside ? [sentenceCase(beside)] : []),
    ...furtherOf(`corridor:${corridor.id}`, {}, reading),
  ];
}

/** A place with what is known of it, and with its sources, or those of them that are not told elsewhere. */
export function placeItem(
  place: Place,
  reading: RouteReading,
  sources: readonly Citation[] = place.sources,
): RouteItem {
  const subject: Subject = `node:${place.id}`;
  const { routes, locale } = reading;
  return {
    subject,
    text: speakPlace(place, routes, locale, sources),
    further: furtherOf(subject, place, reading),
  };
}

/** The leg at a position of its walk, from 1, of so many with what is known of it. */
export function legItem(step: RouteStep, position: number, count: number, reading: RouteReading): RouteItem {
  const subject: Subject = `leg:${step.leg.id}`;
  const { routes, locale } = reading;
  return {
    subject,
    text: speakStep(step, position, count, routes, locale),
    further: furtherOf(subject, step.leg, reading),
  };
}

function sectionOf(route: Route, reading: RouteReading): RouteSection {
  const { corridor } = route;
  const { dataset, locale } = reading;
  const walks = headedWalks(route, locale);
  const places = new Set(stepsOf(route).flatMap(({ start, end }) => [start, end]));
  const speak = (cited: Citation): string => speakCitation(cited, dataset.sources, locale);
  const shared = citedByMany(places, speak);
  const told = new Set<Place>();
  const place = (one: Place): RouteItem[] => {
    if (told.has(one)) return [];
    told.add(one);
    return [placeItem(one, reading, withoutCited(one.sources, shared, speak))];
  };
  const entry = (step: RouteStep, at: number, { length }: readonly RouteStep[]): RouteEntry => ({
    before: place(step.start),
    leg: legItem(step, at + 1, length, reading),
    after: place(step.end),
  });
  return {
    corridor,
    further: furtherOfWhole(route, reading),
    ofPlaces: shared.length ? speakCited(mapWords(locale).ofPlaces, [], shared, dataset, locale) : '',
    stretches: walks.map((walk) => ({
      head: walk.head,
      further: saidOfPart(walk),
      entries: walk.steps.map(entry),
    })),
  };
}

/** Each corridor read aloud: its main line in walking order with places, facts and dated changes, then branches, then detached parts. Speaks the words that `loadMapWords` brings. */
export const routeList = (reading: RouteReading): readonly RouteSection[] =>
  reading.routes.routes.map((route) => sectionOf(route, reading));
