import { here, type Painted, type Painter, type Paints } from './painters.ts';

/** Makes further marks known to all pictures of the page. */
export function learn(further: Paints): void {
  for (const [kind, paint] of Object.entries(further)) here.set(kind as keyof Paints, paint);
}

/** Whether every mark can be painted. */
export const paintsAll = (): boolean => here.has('key');

export const paintMark: Painter<Painted> = (mark, stop, dir) =>
  (here.get(mark.kind) as Painter<Painted>)(mark, stop, dir);
