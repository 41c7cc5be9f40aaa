import type { Relatedness } from '@keruen/data';
import { describeRelatedness } from '../../describe/relatedness.ts';
import { lineOf, SIZE } from '../../label/sizes.ts';
import { wrap } from '../../label/wrap.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Scene } from '../../scene/scene.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Box, Medium } from '../layout.ts';

/** No relation to show: the sentence that says so, in as many lines as it needs. */
export function noRelations(told: Relatedness, box: Box, { locale, measure }: Medium): Scene {
  const width = soundWidth(box);
  const description = describeRelatedness(told, locale);
  const lines = wrap(description, width, Infinity, (text) => measure(text, SIZE.period)) ?? [description];
  const line = lineOf(SIZE.period);
  const marks = lines.map((text, i): Mark => ({
    kind: 'text',
    x: 0,
    y: 24 + i * line,
    text,
    size: SIZE.period,
    anchor: 'start',
    tone: 'muted',
  }));
  return { width, height: 40 + lines.length * line, marks, stops: [], legend: [], description };
}
