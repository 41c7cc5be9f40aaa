import { nothing, svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { carriers, stands, trace, type Mark, type RuleMark, type Scene, type Stop } from '@keruen/figure';
import { fillings } from './hatch.ts';
import type { Directions } from './directions.ts';
import { paintMark } from './paint-mark.ts';
import { joinsRule, paintRules } from './rule.ts';
import { NO_STOP, viewStop } from './stop-view.ts';

/** Where the reader is in a picture, and what the picture does with keys and pointer. */
export interface Gestures extends EventListenerObject {
  readonly entered: boolean;
  readonly current: number;
  readonly shown: Stop | undefined;
  /** Lets what others point at stand out. */
  readonly focused?: ((scene: Scene) => Scene) | undefined;
}

function paintMarks(
  marks: readonly Mark[],
  carrier: ReadonlyMap<Mark, number>,
  scene: Scene,
  at: Gestures,
  dir: Directions,
): SVGTemplateResult[] {
  const out: SVGTemplateResult[] = [];
  let rules: RuleMark[] = [];
  marks.forEach((mark, i) => {
    const index = carrier.get(mark);
    const stop =
      index === undefined ? NO_STOP : viewStop(scene.stops[index]!, at.entered, index === at.current);
    if (mark.kind !== 'rule') {
      out.push(paintMark(mark, stop, dir));
      return;
    }
    rules.push(mark);
    const next = marks[i + 1];
    if (next && joinsRule(mark, next)) return;
    out.push(paintRules(rules, stop));
    rules = [];
  });
  return out;
}

/** Around a line its own outline, laid under all lines; around everything else a box above all. */
function ring(
  shown: Stop | undefined,
  scene: Scene,
): { under?: SVGTemplateResult; over?: SVGTemplateResult } {
  if (!shown) return {};
  const own = scene.marks.filter((mark) => stands(mark, shown));
  const lines = own.filter((mark) => mark.kind === 'line');
  if (lines.length) {
    const d = lines.map(({ points }) => trace(points)).join('');
    return {
      under: svg`<path class="ring" stroke-linejoin="round" d=${d} stroke-width=${lines[0]!.width + 6} />`,
    };
  }
  const { x, y, width, height } = shown;
  return {
    over: svg`<rect class="ring" x=${x - 1} y=${y - 1} width=${width + 2} height=${height + 2} rx="3" stroke-width="2" />`,
  };
}

function content(scene: Scene, at: Gestures, dir: Directions): SVGTemplateResult {
  const carrier = carriers(scene);
  const start = Math.max(
    0,
    scene.marks.findIndex(({ kind }) => kind === 'line'),
  );
  const { under, over } = ring(at.shown, scene);
  const paint = (marks: readonly Mark[]): SVGTemplateResult[] => paintMarks(marks, carrier, scene, at, dir);
  return svg`${fillings(scene.marks)}${paint(scene.marks.slice(0, start))}${under ?? nothing}${paint(scene.marks.slice(start))}${over ?? nothing}`;
}

/** A scene as one `<svg>`: one named object until it is entered, then a group of named stops. Where no key leads on, none is promised. */
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
    aria-describedby=${scene.stops.length > 1 ? 'keyboard' : nothing}
    @keydown=${at}
    @pointermove=${at}
    @pointerleave=${at}
    @click=${at}
    @focusout=${at}
  >
    <g aria-hidden=${at.entered ? nothing : 'true'}>${content(scene, at, dir)}</g>
  </svg>`;
