import { chooseName, type Build, type Mode, type Routes } from '@keruen/data';
import { routeWords } from '../locale/books/route.ts';
import { statusWords } from '../locale/books/status.ts';
import type { Locale } from '../locale/locale.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { toneOf } from './corridor-lines.ts';
import { SERVICE_SIGNS } from './corridor-service.ts';
import { kindOf, PLACE_SIGNS } from './corridor-signs.ts';
import type { Track } from './corridor-tracks.ts';
import { inRegion } from './corridor-view.ts';
import { visited } from './corridor-walk.ts';

type Look = Pick<LegendEntry, 'stroke' | 'shape'>;

const MODES: Readonly<Record<Mode, Look>> = {
  rail: { stroke: 'rail' },
  road: { stroke: 'road' },
  sea: { stroke: 'sea' },
};

const BUILDS: Readonly<Partial<Record<Build, Look>>> = {
  'under-construction': { stroke: 'dashed' },
  planned: { stroke: 'dotted' },
  study: { stroke: 'dotted' },
};

/** What of a list is there, in its order, each with its name and look. */
const entries = <T extends string>(
  looks: Readonly<Partial<Record<T, Look>>>,
  there: readonly T[],
  words: Readonly<Record<T, string>>,
  tone: LegendEntry['tone'],
): LegendEntry[] =>
  (Object.keys(looks) as T[])
    .filter((one) => there.includes(one))
    .map((one) => ({ label: words[one], tone, stroke: looks[one]!.stroke, shape: looks[one]!.shape }));

/** Names of what is on show and of nothing else: corridors, modes, build, service, kinds of places. */
export function legendOf({ routes }: Routes, tracks: readonly Track[], locale: Locale): LegendEntry[] {
  const drawn = tracks.filter((track) => track.startsInside || track.endsInside);
  const steps = drawn.map(({ step }) => step);
  const { mode, nodeKind } = routeWords(locale);
  const { build, service } = statusWords(locale);
  const several = routes.length > 1;
  const tone = several ? 'muted' : 'lapis';
  return [
    ...(several ? routes : []).map(({ corridor }, i) => ({
      label: chooseName(corridor.names, locale.tag).text,
      tone: toneOf(i),
    })),
    ...entries(
      MODES,
      steps.map(({ leg }) => leg.mode),
      mode,
      tone,
    ),
    ...entries(
      BUILDS,
      steps.map(({ status }) => status.build),
      build,
      tone,
    ),
    ...entries(
      SERVICE_SIGNS,
      steps.map(({ status }) => status.service),
      service,
      'madder',
    ),
    ...entries(PLACE_SIGNS, visited(drawn).filter(inRegion).map(kindOf), nodeKind, 'ink'),
  ];
}
