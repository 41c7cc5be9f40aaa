import {
  chooseName,
  type Build,
  type Mode,
  type NodeKind,
  type Place,
  type Routes,
  type Service,
} from '@keruen/data';
import { speakKnownLater } from '../../describe/known-later.ts';
import { routeWords } from '../../locale/books/route.ts';
import { statusWords } from '../../locale/books/status.ts';
import type { Locale } from '../../locale/locale.ts';
import { toNumerals } from '../../locale/number.ts';
import type { LegendEntry } from '../../scene/scene.ts';
import { STROKES, toneOf } from './lines.ts';
import { SERVICE_SIGNS } from './service.ts';
import { kindOf, PLACE_SIGNS } from './signs.ts';
import type { Track } from './tracks.ts';

type Look = Omit<LegendEntry, 'label'>;

/** What of a list is there, in its order, each with its name and look. */
const entries = <T extends string>(
  order: readonly T[],
  there: readonly string[],
  words: Readonly<Record<T, string>>,
  look: (one: T) => Look,
): LegendEntry[] =>
  order.filter((one) => there.includes(one)).map((one) => ({ label: words[one], ...look(one) }));

/** Kinds of places on show, where goods change over, and where the gauge breaks. */
function placesOf(places: readonly Place[], transfers: ReadonlySet<Place>, locale: Locale): LegendEntry[] {
  const { nodeKind, route } = routeWords(locale);
  const gauges = places.find(({ breakOfGauge }) => breakOfGauge)?.breakOfGauge;
  return [
    ...entries(
      Object.keys(PLACE_SIGNS) as NodeKind[],
      places.filter(({ kinds }) => kinds.length).map(kindOf),
      nodeKind,
      (one) => ({
        tone: 'ink',
        shape: PLACE_SIGNS[one].shape,
      }),
    ),
    ...(places.some((place) => transfers.has(place))
      ? [{ label: route.transfer, tone: 'ink', shape: 'transfer' } as const]
      : []),
    ...(gauges
      ? [{ label: route.breakOfGauge(toNumerals(gauges, locale)), tone: 'ink', shape: 'gauge' } as const]
      : []),
  ];
}

/** Names of what is on show and of nothing else: corridors, modes, build, service, kinds of places, and for how many legs the statuses of a later year stand. */
export function legendOf(
  answer: Routes,
  tracks: readonly Track[],
  transfers: ReadonlySet<Place>,
  locale: Locale,
  corridors?: readonly LegendEntry[],
): LegendEntry[] {
  const { routes } = answer;
  const drawn = tracks.filter((track) => track.startsInside || track.endsInside);
  const steps = drawn.map(({ step }) => step);
  const { mode } = routeWords(locale);
  const places = drawn.flatMap(({ step, startsInside, endsInside }) => [
    ...(startsInside ? [step.start] : []),
    ...(endsInside ? [step.end] : []),
  ]);
  const { build, service } = statusWords(locale);
  const several = routes.length > 1;
  const later = speakKnownLater(steps, answer, locale);
  const tone = several ? 'muted' : 'lapis';
  return [
    ...(corridors ??
      (several ? routes : []).map(({ corridor }, i) => ({
        label: chooseName(corridor.names, locale.tag).text,
        tone: toneOf(i),
      }))),
    ...entries<Mode>(
      ['rail', 'road', 'sea'],
      steps.map(({ leg }) => leg.mode),
      mode,
      (stroke) => ({ tone, stroke }),
    ),
    ...entries<Exclude<Build, 'operating'>>(
      ['under-construction', 'planned', 'study'],
      steps.map(({ status }) => status.build),
      build,
      (one) => ({ tone, stroke: STROKES[one] }),
    ),
    ...entries(
      Object.keys(SERVICE_SIGNS) as Service[],
      steps.map(({ status }) => status.service),
      service,
      (one) => ({ tone: 'madder', shape: SERVICE_SIGNS[one]!.shape }),
    ),
    ...placesOf(places, transfers, locale),
    ...(later ? [{ label: later }] : []),
  ];
}
