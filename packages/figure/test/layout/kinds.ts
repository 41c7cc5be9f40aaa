import type { BarMark, DotMark, LineMark, Mark, RuleMark, Scene, Subject, TextMark } from '@keruen/figure';

export const isLine = (mark: Mark): mark is LineMark => mark.kind === 'line';
export const isDot = (mark: Mark): mark is DotMark => mark.kind === 'dot';
export const isBar = (mark: Mark): mark is BarMark => mark.kind === 'bar';
export const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
export const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule';

const of = (id: string): Subject => `observation:${id}`;

/** The dot of an observation. */
export const dotOf = ({ marks }: Scene, id: string): DotMark | undefined =>
  marks.filter(isDot).find(({ subject }) => subject === of(id));

export const barsOf = ({ marks }: Scene, id: string): BarMark[] =>
  marks.filter(isBar).filter(({ subject }) => subject === of(id));

/** Texts without the marks of direction: of one observation, or all. */
export const textsOf = ({ marks }: Scene, id?: string): string[] =>
  marks
    .filter(isText)
    .filter(({ subject }) => id === undefined || subject === of(id))
    .map(({ text }) => text.replace(/[\u2066-\u2069]/g, '').replace(/\u00a0/g, ' '));

export const labelsOf = ({ legend }: Scene): string[] =>
  legend.map(({ label }) => label.replace(/[\u2066-\u2069]/g, ''));

/** Strokes that join values: those that are not part of a sign. */
export const joints = ({ marks }: Scene): LineMark[] =>
  marks.filter(isLine).filter(({ width }) => width !== 1.5);
