import type { Routes } from '@keruen/data';
import { nameOf } from '../../describe/name.ts';
import { headedWalks } from '../../describe/route-heads.ts';
import type { Locale } from '../../locale/locale.ts';
import type { Scene } from '../../scene/scene.ts';

/**
 * A map in which the first stop of a walk says what begins there: a branch and where it leaves, a detached part, and, where there are several corridors,
 * which of them. Speaks the words that `loadMapWords` brings.
 */
export function headedStops(scene: Scene, { routes }: Routes, locale: Locale): Scene {
  const heads = new Map<string, string>();
  for (const route of routes) {
    if (routes.length > 1) heads.set(route.corridor.id, nameOf(route.corridor.names, locale));
    for (const { id, head } of headedWalks(route, locale)) if (head) heads.set(id, head);
  }
  const stops = scene.stops.map((stop) => {
    const head = heads.get(stop.group);
    heads.delete(stop.group);
    return head ? { ...stop, label: `${head}. ${stop.label}` } : stop;
  });
  return { ...scene, stops };
}
