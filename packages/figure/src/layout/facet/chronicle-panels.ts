import type { Chronicle } from '@keruen/data';
import { SIZE } from '../../label/sizes.ts';
import type { Mark, TextMark } from '../../scene/mark.ts';
import { moved } from '../../scene/moved.ts';
import { rule } from '../../scene/rule.ts';
import type { Scene, Stop } from '../../scene/scene.ts';
import type { Medium } from '../layout.ts';
import type { Part } from '../time/part.ts';

/** Heights: the name of a panel with the rule over it, and white space between panels; px. */
const HEAD = 28;
const BETWEEN = 16;

const textAt = (y: number, text: string, look: Pick<TextMark, 'size' | 'tone' | 'weight'>): TextMark => ({
  kind: 'text',
  x: 0,
  y,
  text,
  anchor: 'start',
  ...look,
});

/** Panels under each other, for years lie across them all alike; each under its name, and with a word where nothing is told. */
export function chroniclePanels(
  parts: readonly Part[],
  draw: (told: Chronicle) => Scene,
  { locale }: Medium,
): Omit<Scene, 'description'> {
  const marks: Mark[] = [];
  const stops: Stop[] = [];
  const scenes = parts.map(({ told }) => draw(told));
  const [{ width }] = scenes as [Scene];
  let y = 0;
  scenes.forEach((scene, panel) => {
    if (panel) y += BETWEEN;
    const name = textAt(y + 17, parts[panel]!.name(locale), { size: 14, weight: 600, tone: 'ink' });
    marks.push(rule(0, y + 0.5, width, y + 0.5, 'axis'), name);
    y += HEAD;
    if (!scene.height) {
      marks.push(textAt(y + 10, locale.words.frame.noData, { size: SIZE.label, tone: 'muted' }));
      y += SIZE.line;
    }
    for (const mark of scene.marks) marks.push(moved({ ...mark, panel }, 0, y));
    for (const stop of scene.stops)
      stops.push({ ...stop, y: stop.y + y, group: `${panel} ${stop.group}`, panel });
    y += scene.height;
  });
  return { width, height: y, marks, stops, legend: scenes.flatMap(({ legend }) => legend) };
}
