import { describe, expect, it } from 'vitest';
import type { Scene } from '@keruen/figure';
import { textBounds } from '../../../src/scene/bounds.ts';
import { isText } from '../kinds.ts';
import { DARI, ENGLISH, RUSSIAN } from '../medium.ts';
import { realChart } from '../real-charts.ts';

const MEDIA = [ENGLISH, RUSSIAN, DARI];
const WIDTHS = [320, 480, 800];

const papers = ({ marks }: Scene) =>
  marks.flatMap((mark) => (mark.kind === 'region' && mark.tone === 'paper' ? [mark] : []));

describe('words on the tiles of all partners', () => {
  it('lie on paper where the tile is hatched, whole', async () => {
    let hatched = 0;
    for (const medium of MEDIA)
      for (const width of WIDTHS) {
        const scene = await realChart('treemap', { partner: '*', top: 8, period: '2023' }, width, medium);
        const signs = new Map(
          scene.marks.flatMap((mark) =>
            mark.kind === 'region' && mark.subject ? [[mark.subject, mark]] : [],
          ),
        );
        for (const text of scene.marks.filter(isText)) {
          if (signs.get(text.subject!)?.sign?.fill !== 'hatch') continue;
          hatched += 1;
          const words = textBounds(text, medium.measure);
          const under = papers(scene).some(
            ({ x, y, width: w, height }) =>
              x < words.x &&
              y < words.y &&
              x + w > words.x + words.width &&
              y + height > words.y + words.height,
          );
          expect(under, text.text).toBe(true);
        }
      }
    expect(hatched).toBeGreaterThan(0);
  });

  it('never say a share without the value', async () => {
    for (const medium of MEDIA)
      for (const width of WIDTHS) {
        const { marks } = await realChart('treemap', { partner: '*', period: '2023' }, width, medium);
        const shares = marks.filter(isText).filter(({ text }) => /[%٪]/.test(text));
        expect(shares.length).toBeGreaterThan(0);
        for (const { text } of shares) expect(text).toContain('·');
      }
  });
});
