import { svg, type SVGTemplateResult } from 'lit';
import { PATTERN_SHAPES, type Mark, type Pattern, type Tone } from '@keruen/figure';

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
  patternUnits="userSpaceOnUse"><path class="f" d="M0 0h6v6h-6z" /><path class="f paper" d=${PATTERN_SHAPES[mark.pattern!]} /></pattern>`;

/** The patterns on show, each once. */
export const patterns = (marks: readonly Mark[]): SVGTemplateResult[] => {
  const found = marks.filter((mark) => (mark.kind === 'bar' || mark.kind === 'area') && mark.pattern);
  return [...new Map((found as Patterned[]).map((mark) => [idOf(mark), mark])).values()].map(pattern);
};
