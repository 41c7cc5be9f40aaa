import { describe, expect, it } from 'vitest';
import type { Row } from '@keruen/data';
import { measureText, type LineMark, type Scene, type TextMark } from '@keruen/figure';
import { textBounds } from '../../../src/scene/bounds.ts';
import { locale as kk } from '../../../src/locale/languages/kk.ts';
import { subjectOf, saysNature } from '../../../src/layout/rows/value.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { realChart, realRows } from '../real-charts.ts';

const KAZAKH = { locale: kk, measure: measureText };
const FLOWS = { flow: ['export', 'import'], period: '2018/2023' } as const;
const PARTNERS = { partner: 'AFG UZB RUS', period: '2000/2023' };

const ASKED = [
  ['area', FLOWS],
  ['lines', FLOWS],
  ['lines', PARTNERS],
  ['lines', { partner: 'UZB RUS', ...FLOWS }],
] as const;

const WIDTHS = [280, 320, 480, 800, 1200];

/** The labels of values, without those of what stands apart. */
function statistics({ marks }: Scene, rows: readonly Row[]): readonly TextMark[] {
  const apart = new Set(rows.filter((row) => saysNature(row) || row.conflicts.length).map(subjectOf));
  return marks.flatMap((mark) =>
    mark.kind === 'text' && mark.subject && mark.halo && !apart.has(mark.subject) ? [mark] : [],
  );
}

/** How much of a label a line lies under, as a part of its width. */
function covered(label: TextMark, { points }: LineMark): number {
  const box = textBounds(label, measureText);
  const isUnder = (x: number): boolean =>
    points.slice(1).some(([x2, y2], i) => {
      const [x1, y1] = points[i]!;
      const y = y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
      return x >= x1 && x <= x2 && y > box.y && y < box.y + box.height;
    });
  const places = new Array(100).fill(0).map((_, i) => box.x + (box.width * (i + 0.5)) / 100);
  return places.filter(isUnder).length / 100;
}

describe.each(ASKED)('labels of values in %s of %o', (name, asked) => {
  it.each(
    [ENGLISH, RUSSIAN, KAZAKH, DARI].flatMap((medium) =>
      WIDTHS.map((width) => ({ medium, width, tag: medium.locale.tag })),
    ),
  )('have no line running along them: $tag, $width px', async ({ medium, width }) => {
    const [scene, { rows }] = await Promise.all([
      realChart(name, asked, width, medium),
      realRows(name, asked),
    ]);
    const lines = scene.marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.width === 2);
    for (const label of statistics(scene, rows))
      expect(Math.max(...lines.map((line) => covered(label, line))), label.text).toBeLessThanOrEqual(0.5);
  });
});

it('label the last value of a line that ends near the edge of the plot', async () => {
  const medium = { ...RUSSIAN, scale: 'log' } as const;
  const { marks } = await realChart('lines', PARTNERS, 1176, medium);
  const told = marks.flatMap((mark) => (mark.kind === 'text' && mark.halo ? [mark.text] : []));
  expect(told.map((text) => text.replace(/\s/g, ' '))).toContain('615 млн долл.');
});

it.each(
  [RUSSIAN, ENGLISH, KAZAKH].flatMap((medium) => [800, 1000, 1176].map((width) => [medium, width] as const)),
)('name who comes into a ranking where no line goes through the name', async (medium, width) => {
  const asked = { partner: '*', top: 10, period: '2018/2023' };
  const { marks } = await realChart('rank', asked, width, medium);
  const lines = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.points.length > 1);
  const names = marks.filter((mark): mark is TextMark => mark.kind === 'text' && Boolean(mark.halo));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(Math.max(...lines.map((line) => covered(name, line))), name.text).toBe(0);
});
