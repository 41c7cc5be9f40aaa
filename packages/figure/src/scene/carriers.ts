import type { Mark } from './mark.ts';
import type { Scene, Stop } from './scene.ts';

/** Whether a mark, or a stop of another time, is of what a stop stands for, in the same of small multiples. */
export const stands = ({ subject, panel }: Pick<Mark, 'subject' | 'panel'>, stop: Stop): boolean =>
  subject === stop.subject && panel === stop.panel;

/** The mark that carries each stop, by its place among the stops: the first of its Subject that is not a word or a ground, else the first of any kind. */
export function carriers(scene: Scene): ReadonlyMap<Mark, number> {
  const found = new Map<Mark, number>();
  scene.stops.forEach((stop, index) => {
    const own = scene.marks.filter((mark) => stands(mark, stop) && mark.kind !== 'path');
    const carrier = own.find((mark) => mark.kind !== 'text' && mark.kind !== 'region') ?? own[0];
    if (carrier && !found.has(carrier)) found.set(carrier, index);
  });
  return found;
}
