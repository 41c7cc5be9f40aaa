import { svg, type SVGTemplateResult } from 'lit';
import type { Mark, Pattern, Tone } from '@keruen/figure';

/** What is set into the ground, in the colour of the paper. */
const SET: Readonly<Record<Pattern, string>> = {
  dots: 'M1 3a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0z',
  stripes: 'M2 0h2v6h-2z',
};

interface Patterned {
  readonly tone: Tone;
  readonly pattern?: Pattern | undefined;
}

const idOf = ({ tone, pattern }: Patterned): string => `${pattern}-${tone}`;

/** The fill of a mark with a pattern; undefined for one without. */
export const patternFill = (mark: Patterned): string | undefined => mark.pattern && `url(#${idOf(mark)})`;

/** A solid ground with its pattern. Ids are local to the shadow root. */
export const pattern = (
  mark: Patterned,
): SVGTemplateResult => svg`<pattern id=${idOf(mark)} class=${mark.tone} width="6" height="6"
  patternUnits="userSpaceOnUse"><path class="f" d="M0 0h6v6h-6z" /><path class="f paper" d=${SET[mark.pattern!]} /></pattern>`;

/** The patterns on show, each once. */
export const patterns = (marks: readonly Mark[]): SVGTemplateResult[] => {
  const found = marks.filter((mark) => (mark.kind === 'bar' || mark.kind === 'area') && mark.pattern);
  return [...new Map((found as Patterned[]).map((mark) => [idOf(mark), mark])).values()].map(pattern);
};
