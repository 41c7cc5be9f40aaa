import { chooseName, type Build, type Mode, type NodeKind, type Routes, type Service } from '@keruen/data';
import { routeWords } from '../locale/books/route.ts';
import { statusWords } from '../locale/books/status.ts';
import type { Locale } from '../locale/locale.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { STROKES, toneOf } from './corridor-lines.ts';
import { SERVICE_SIGNS } from './corridor-service.ts';
import { kindOf, PLACE_SIGNS } from './corridor-signs.ts';
import type { Track } from './corridor-tracks.ts';
import { inRegion } from './corridor-view.ts';
import { visited } from './corridor-walk.ts';

const shown = <T extends string>(order: readonly T[], there: readonly T[]): T[] =>
  order.filter((one) => there.includes(one));

const ends = (track: Track): boolean => track.startsInside || track.endsInside;

function corridors({ routes }: Routes, { tag }: Locale): LegendEntry[] {
  if (routes.length < 2) return [];
  return routes.map(({ corridor }, i) => ({ label: chooseName(corridor.names, tag).text, tone: toneOf(i) }));
}

/** Names of what is on show and of nothing else: corridors, modes, build, service, kinds of places. */
export function legendOf(routes: Routes, tracks: readonly Track[], locale: Locale): LegendEntry[] {
  const drawn = tracks.filter(ends);
  const { mode, nodeKind } = routeWords(locale);
  const { build, service } = statusWords(locale);
  const tone = routes.routes.length > 1 ? 'muted' : 'lapis';
  const modes = shown<Mode>(
    ['rail', 'road', 'sea'],
    drawn.map(({ step }) => step.leg.mode),
  );
  const builds = shown<Build>(
    ['under-construction', 'planned', 'study'],
    drawn.map(({ step }) => step.status.build),
  );
  const services = shown(
    Object.keys(SERVICE_SIGNS) as Service[],
    drawn.map(({ step }) => step.status.service),
  );
  const kinds = shown(Object.keys(PLACE_SIGNS) as NodeKind[], visited(drawn).filter(inRegion).map(kindOf));
  return [
    ...corridors(routes, locale),
    ...modes.map((one) => ({ label: mode[one], tone, stroke: one }) as const),
    ...builds.map(
      (one) =>
        ({ label: build[one], tone, stroke: STROKES[one] === 'dashed' ? 'dashed' : 'dotted' }) as const,
    ),
    ...services.map(
      (one) => ({ label: service[one], tone: 'madder', shape: SERVICE_SIGNS[one]!.shape }) as const,
    ),
    ...kinds.map((one) => ({ label: nodeKind[one], tone: 'ink', shape: PLACE_SIGNS[one].shape }) as const),
  ];
}
