import {
  boundsOf,
  overlaps,
  type Bounds,
  type Mark,
  type Medium,
  type Scene,
  type TextMark,
} from '@keruen/figure';

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';

const box = (mark: Mark, { measure }: Medium): Bounds =>
  boundsOf(mark, measure) ?? { x: 0, y: 0, width: 0, height: 0 };

/** Rounding of a box, px. */
const SLACK = 0.51;

const leaves = (b: Bounds, { width, height }: Scene): boolean =>
  b.x < -SLACK || b.y < -SLACK || b.x + b.width > width + SLACK || b.y + b.height > height + SLACK;

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(numbersOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Everything that must never be in a picture, in words: an empty list is a sound scene. */
export function faults(scene: Scene, medium: Medium): string[] {
  const found: string[] = [];
  if (!numbersOf(scene).every(Number.isFinite)) found.push('a number is not finite');
  if (!(scene.width > 0 && scene.height > 0)) found.push('no extent');
  if (scene.description === '') found.push('no description');
  const texts = scene.marks.filter(isText);
  const bars = scene.marks.filter((mark) => mark.kind === 'bar');
  for (const mark of [...texts, ...bars]) {
    const name = mark.kind === 'text' ? `“${shorten(mark.text)}”` : 'a bar';
    if (leaves(box(mark, medium), scene)) found.push(`${name} leaves the scene`);
    if (mark.kind === 'bar' && (mark.width < 0 || mark.height < 0)) found.push('a bar is inside out');
  }
  const placed = texts.map((mark) => ({ name: `“${shorten(mark.text)}”`, at: box(mark, medium) }));
  const drawn = bars.map((mark) => box(mark, medium));
  placed.forEach((a, i) => {
    for (const b of placed.slice(i + 1))
      if (overlaps(a.at, b.at, -SLACK)) found.push(`${a.name} touches ${b.name}`);
    for (const b of drawn) if (overlaps(a.at, b, -SLACK)) found.push(`${a.name} touches a bar`);
  });
  for (const stop of scene.stops)
    if (leaves(stop, scene)) found.push(`the stop of ${stop.subject} leaves the scene`);
  return found;
}
