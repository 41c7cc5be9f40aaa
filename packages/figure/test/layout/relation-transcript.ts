import type { Mark, Scene } from '@keruen/figure';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { marksOf } from './relation-fixture.ts';

/** How the surface of a sign is written down: full, hatched, hollow, dashed, dotted. */
const SURFACES: Readonly<Record<string, string>> = {
  'solid none': '●',
  'hatch solid': '◐',
  'hollow solid': '○',
  'hollow dashed': '◌',
  'hollow dotted': '·',
};

type Dot = Extract<Mark, { kind: 'dot' }>;

const middle = (a: number, b: number): number => (a + b) / 2;

/** Crossed out: what is denied, or was, or is to be. */
const CROSSES: Readonly<Record<string, string>> = { solid: '✕', dashed: '⊖', dotted: '⊙' };

/** Strokes in ink whose middle lies at a place; those of what is not in force are muted and broken. */
const strokesAt = (scene: Scene, x: number, y: number) =>
  marksOf(scene, 'rule').filter(
    ({ x1, x2, y1, y2, tone, stroke }) =>
      (tone === 'ink' || stroke) && Math.abs(middle(x1, x2) - x) < 1 && Math.abs(middle(y1, y2) - y) <= 2,
  );

/** What is drawn of a sign, read back from its marks alone: `●≠`, crossed out `✕`, `⊖`, `⊙`. */
export function readSign(scene: Scene, { x, y, sign }: Dot, way = 1): string {
  const surface = SURFACES[`${sign?.fill} ${sign?.outline}`] ?? '?';
  const [stroke, other] = strokesAt(scene, x, y);
  const crossed = other && CROSSES[stroke!.stroke ?? 'solid'];
  const disputed = strokesAt(scene, x + way * 14, y).length === 3 ? '≠' : '';
  return (crossed ?? surface) + disputed;
}

const inRow = (y: number, other: number): boolean => Math.abs(y - other) < 8;

/** A matrix line by line: headings as `# …`, then the name of a row and a sign or `-` for each column. */
export function readMatrix(scene: Scene): string {
  const dots = marksOf(scene, 'dot');
  const ticks = marksOf(scene, 'rule').filter(({ tone }) => tone === 'axis');
  const columns = [
    ...new Set([...dots.map(({ x }) => x), ...ticks.map(({ x1, x2 }) => middle(x1, x2))]),
  ].sort((a, b) => a - b);
  const names = marksOf(scene, 'text').filter(({ x }) => x === 0);
  const line = ({ text, weight, y }: (typeof names)[number]): string => {
    if (weight === 600) return `# ${withoutMarks(text)}`;
    const cells = columns.map((column) => {
      const dot = dots.find((one) => one.x === column && inRow(one.y, y - 4));
      return (dot ? readSign(scene, dot) : '-').padEnd(2);
    });
    return `${withoutMarks(text).padEnd(56)}${cells.join(' ')}`.trimEnd();
  };
  return names.map(line).join('\n');
}

/** The words of a scene line by line, with the sign before each line that has one. */
export function readList(scene: Scene): string {
  const dots = marksOf(scene, 'dot');
  return marksOf(scene, 'text')
    .map(({ text, weight, y, x }) => {
      const words = withoutMarks(text);
      if (weight === 600) return `# ${words}`;
      const dot = dots.find((one) => Math.abs(one.y + 4 - y) < 2);
      return `${(dot && x > 0 ? readSign(scene, dot) : '').padEnd(3)}${words}`;
    })
    .join('\n');
}
