import {
  isKnownOn,
  stepsOf,
  type Citation,
  type Place,
  type Route,
  type RouteStep,
  type Routes,
  type Service,
  type StatusChange,
  type StatusOnDate,
} from '@keruen/data';
import { routeWords } from '../locale/books/route.ts';
import { statusWords } from '../locale/books/status.ts';
import { isolate } from '../locale/bidi.ts';
import { formatList } from '../locale/list.ts';
import type { Locale } from '../locale/locale.ts';
import { formatNumber, toNumerals } from '../locale/number.ts';
import { formatDate } from '../locale/period.ts';
import { formatSince } from '../locale/since.ts';
import { speakKnownLater } from './known-later.ts';
import { nameOf } from './name.ts';
import { commas, counted, semicolons, sentence, sentenceCase } from './phrase.ts';
import { speakCited } from './source.ts';

/** Services of which nobody can say that a leg operates. */
const IDLE: readonly Service[] = ['closed', 'unknown', 'not-open'];

/** The statuses that are there in words, each where it tells something: what is not built has no service, and what is closed, not open or unknown does not operate. */
export function speakStatus(
  { build, service }: Pick<StatusChange, 'build' | 'service'>,
  locale: Locale,
): string {
  const words = statusWords(locale);
  if (build && build !== 'operating') return words.build[build];
  return commas(
    [build && !(service && IDLE.includes(service)) && words.build[build], service && words.service[service]],
    locale,
  );
}

/** Since when, for when, and what comes after: only what a dated source supports. */
function speakDates({ since, next, knownFor, undated }: StatusOnDate, locale: Locale): string {
  const later = next ? speakStatus(next, locale) : '';
  return commas(
    [
      !undated && since ? formatSince(since.date, locale) : '',
      knownFor && statusWords(locale).knownFor(formatDate(knownFor, locale)),
      next && later ? routeWords(locale).route.next(formatDate(next.date, locale), later) : '',
    ],
    locale,
  );
}

/** `leg 12 of 18: sea, rail ferry, Aktau to Alat, operating, known for 2025, source …`; whoever tells of a change is named before whoever tells of the leg. */
export function speakStep(
  step: RouteStep,
  position: number,
  count: number,
  routes: Routes,
  locale: Locale,
): string {
  const { mode, route } = routeWords(locale);
  const { leg, status } = step;
  const kinds = leg.seaService ?? [];
  const said = [
    mode[leg.mode],
    ...kinds.map((kind) => route.seaService[kind] ?? isolate(kind)),
    route.way(nameOf(step.start.names, locale), nameOf(step.end.names, locale)),
    counted(leg.lengthKm ?? 0, route.count.kilometre, locale),
    speakStatus(status, locale),
    speakDates(status, locale),
  ];
  const head = route.position(formatNumber(position, locale), formatNumber(count, locale));
  const cited = [status.since, status.next, leg].flatMap((one) => one?.sources ?? []);
  return speakCited(sentenceCase(head), said, cited, routes, locale);
}

/** Name, kind and country of a place, and the gauges that meet there; with its sources, or those of them that are not told elsewhere. */
export function speakPlace(
  place: Place,
  routes: Routes,
  locale: Locale,
  sources: readonly Citation[] = place.sources,
): string {
  const { nodeKind, region, route } = routeWords(locale);
  const kinds = place.kinds.map((kind) => nodeKind[kind]);
  const gauges = place.breakOfGauge && toNumerals(place.breakOfGauge, locale);
  const said = [
    formatList(kinds, locale),
    region[place.country] ?? isolate(place.country),
    gauges && route.breakOfGauge(gauges),
  ];
  return speakCited(nameOf(place.names, locale), said, sources, routes, locale);
}

/** A corridor by name; and its status as a whole where that is known on the date and is not what a reader would expect. */
export function speakWhole({ corridor }: Route, { query, dataAsOf }: Routes, locale: Locale): string {
  const { asOf = '', service, names } = corridor;
  const status = isKnownOn(corridor, query.asOf) && speakStatus(corridor, locale);
  return commas(
    [
      nameOf(names, locale),
      ...(status && service !== 'normal'
        ? [
            status,
            asOf !== (query.asOf ?? dataAsOf) && statusWords(locale).knownFor(formatDate(asOf, locale)),
          ]
        : []),
    ],
    locale,
  );
}

/** For which date the statuses are told; nothing where no source has one. */
function speakAsOf({ query, dataAsOf }: Routes, locale: Locale): string | undefined {
  const date = query.asOf ?? dataAsOf;
  return date && statusWords(locale).statusAsOf(formatDate(date, locale));
}

/** Of so many corridors each is named; names of more would hide what else is said. */
const NAMED = 4;

/** Which corridors, on which date: by their names, or how many. */
export function speakWhich(all: Routes, locale: Locale): string {
  const { routes } = all;
  const isNamed = routes.length <= NAMED;
  const which = isNamed
    ? routes.map((one) => speakWhole(one, all, locale))
    : [counted(routes.length, routeWords(locale).route.count.corridor, locale)];
  // The status of one must not be read as that of the next.
  const apart = isNamed && which.length > 1 ? semicolons : commas;
  return apart([...which, speakAsOf(all, locale)], locale);
}

function speakRoute(route: Route, routes: Routes, locale: Locale): string {
  const words = routeWords(locale);
  const start = route.main[0]?.start;
  const end = route.main.at(-1)?.end;
  const legs = new Set(stepsOf(route).map((step) => step.leg.id)).size;
  const way = start && end && words.route.way(nameOf(start.names, locale), nameOf(end.names, locale));
  return commas(
    [speakWhole(route, routes, locale), way, counted(legs, words.route.count.leg, locale)],
    locale,
  );
}

/** How many legs, each counted once, cannot be used as a reader would expect. */
function speakTroubles(routes: readonly Route[], locale: Locale): string {
  const { count } = routeWords(locale).route;
  const steps = new Map(routes.flatMap(stepsOf).map((step) => [step.leg.id, step.status]));
  const statuses = [...steps.values()];
  const operating = statuses.filter(({ build }) => build === 'operating');
  const hampered = operating.filter(({ service }) => service !== 'normal' && service !== 'unknown');
  const unknown = operating.filter(({ service }) => service === 'unknown');
  return commas(
    [
      counted(statuses.length - operating.length, count.unbuilt, locale),
      counted(hampered.length, count.hampered, locale),
      counted(unknown.length, count.unknown, locale),
    ],
    locale,
  );
}

/** One sentence for the whole map: which corridors, from where to where, how many legs, what is not in normal service, what is known only for a later year. */
export function describeRoutes(routes: Routes, locale: Locale): string {
  if (routes.routes.length === 0) return locale.words.frame.noData;
  const named = routes.routes.map((route) => speakRoute(route, routes, locale));
  const later = speakKnownLater(routes.routes.flatMap(stepsOf), routes, locale);
  return sentence(
    semicolons([...named, speakTroubles(routes.routes, locale), speakAsOf(routes, locale), later], locale),
  );
}
