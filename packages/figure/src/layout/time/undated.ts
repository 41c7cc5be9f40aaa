import type { Chronicle, Said } from '@keruen/data';
import { speakSaid } from '../../describe/said.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Stop } from '../../scene/scene.ts';
import { signOf } from '../../scene/sign.ts';
import type { Subject } from '../../scene/subject.ts';
import type { Medium } from '../layout.ts';
import { DOT } from './span-marks.ts';

/** Room of a mark either way, px: a target of WCAG 2.5.8. */
const CELL = 24;

/** Where the marks begin, and how wide the picture is, px. */
interface Lane {
  readonly top: number;
  readonly width: number;
}

const subjectOf = ({ statement }: Said): Subject => `statement:${statement.id}`;

/** How many stand beside each other. */
const across = ({ width }: Lane): number => Math.max(1, Math.floor(width / CELL));

/** Height of the marks of so many, px. */
export const undatedHeight = (count: number, width: number): number =>
  Math.ceil(count / across({ top: 0, width })) * CELL;

/**
 * What has no date, beside time: a diamond each, as sure as it is, in rows of as many as there is room for. Its words are beside the mark when
 * it is pointed at, and in notes and table.
 */
export function undatedMarks(
  told: Chronicle,
  lane: Lane,
  { locale }: Medium,
): { readonly marks: readonly Mark[]; readonly stops: readonly Stop[] } {
  const places = told.undated.map((said, i) => ({
    said,
    x: (i % across(lane)) * CELL,
    y: lane.top + Math.floor(i / across(lane)) * CELL,
  }));
  return {
    marks: places.map(({ said, x, y }) => ({
      kind: 'dot',
      x: x + CELL / 2,
      y: y + CELL / 2,
      radius: DOT,
      shape: 'diamond',
      tone: 'saffron',
      sign: signOf(said.statement.nature),
      subject: subjectOf(said),
    })),
    stops: places.map(({ said, x, y }) => ({
      subject: subjectOf(said),
      label: speakSaid(said, told, locale),
      x,
      y,
      width: CELL,
      height: CELL,
      group: 'undated',
    })),
  };
}
