import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Mark, RuleMark, Scene, Stop } from '@keruen/figure';
import { paintBar } from './bar.ts';
import { paintDot } from './dot.ts';
import { hatches } from './hatch.ts';
import { paintLine } from './line.ts';
import { paintPath } from './path.ts';
import { paintRegion } from './region.ts';
import { joinsRule, paintRules } from './rule.ts';
import { NO_STOP, viewStop, type StopView } from './stop-view.ts';
import { paintText } from './text.ts';

/** Where the reader is in a picture, and what the picture does with keys and pointer. */
export interface Gestures {
  readonly entered: boolean;
  readonly current: number;
  readonly shown: Stop | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPointer: (event: PointerEvent) => void;
  readonly onLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Direction of the scene (turned or not) and of the words in it. */
export interface Directions {
  readonly scene: 'ltr' | 'rtl';
  readonly text: 'ltr' | 'rtl';
}

function paintMark(mark: Exclude<Mark, RuleMark>, stop: StopView, dir: Directions): SVGTemplateResult {
  switch (mark.kind) {
    case 'bar':
      return paintBar(mark, stop);
    case 'line':
      return paintLine(mark, stop);
    case 'dot':
      return paintDot(mark, stop);
    case 'region':
      return paintRegion(mark, stop);
    case 'text':
      return paintText(mark, stop, dir.scene, dir.text);
    case 'path':
      return paintPath(mark);
  }
}

/** The mark that carries a stop: the first of its Subject that is not a word or a ground, else the first of any kind. */
export function carriers(scene: Scene): ReadonlyMap<Mark, number> {
  const found = new Map<Mark, number>();
  scene.stops.forEach((stop, index) => {
    const own = scene.marks.filter((mark) => mark.subject === stop.subject && mark.kind !== 'path');
    const carrier = own.find((mark) => mark.kind !== 'text' && mark.kind !== 'region') ?? own[0];
    if (carrier && !found.has(carrier)) found.set(carrier, index);
  });
  return found;
}

function paintMarks(scene: Scene, at: Gestures, dir: Directions): SVGTemplateResult[] {
  const carrier = carriers(scene);
  const out: SVGTemplateResult[] = [];
  let rules: RuleMark[] = [];
  for (const [i, mark] of scene.marks.entries()) {
    const index = carrier.get(mark);
    const stop =
      index === undefined ? NO_STOP : viewStop(scene.stops[index]!, at.entered, index === at.current);
    if (mark.kind !== 'rule') {
      out.push(paintMark(mark, stop, dir));
      continue;
    }
    rules.push(mark);
    const next = scene.marks[i + 1];
    if (next && joinsRule(mark, next)) continue;
    out.push(paintRules(rules, stop));
    rules = [];
  }
  return out;
}

const ring = (stop: Stop): SVGTemplateResult =>
  svg`<rect class="ring" x=${stop.x - 1} y=${stop.y - 1} width=${stop.width + 2} height=${stop.height + 2} rx="3" />`;

/** A scene as one `<svg>`: one named object until it is entered, then a group of named stops. */
export const paintPicture = (scene: Scene, at: Gestures, dir: Directions): TemplateResult =>
  html`<svg
    class="picture"
    part="picture"
    width=${scene.width}
    height=${scene.height}
    viewBox="0 0 ${scene.width} ${scene.height}"
    direction=${dir.scene}
    role=${at.entered ? 'application' : 'img'}
    tabindex=${at.entered || !scene.stops.length ? '-1' : '0'}
    aria-label=${scene.description}
    aria-describedby="keyboard"
    @keydown=${at.onKey}
    @pointermove=${at.onPointer}
    @pointerleave=${at.onLeave}
    @click=${at.onClick}
    @focusout=${at.onBlur}
  >
    ${hatches(scene.marks)}${paintMarks(scene, at, dir)}${at.shown ? ring(at.shown) : nothing}
  </svg>`;
