import type { Drawing, DrawnLayer } from './drawing.ts';
import { metadata, type About } from './metadata.ts';
import { patternTile } from './pattern-tile.ts';
import type { Filling, PathShape, Shape, TextShape } from './shape.ts';
import { element, escaped } from './xml.ts';

/** Letters of the file: a stack of families, as in CSS, and what a reader or a page adds after letters and words, px. */
export interface Lettering {
  readonly family: string;
  readonly letter?: number | undefined;
  readonly word?: number | undefined;
}

/** Width of the outline behind letters that lie over lines, px. */
export const HALO = 3;

const rounded = (n: number): number => Math.round(n * 100) / 100;

/** Names of the fillings of one file, which must not meet those of another on the same page. */
class Fillings {
  readonly #names = new Map<string, Filling>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  paint(fill: PathShape['fill']): string {
    if (fill === undefined) return 'none';
    if (typeof fill === 'string') return fill;
    const name = `${this.#root}-${fill.pattern}-${fill.colour.slice(1)}`;
    this.#names.set(name, fill);
    return `url(#${name})`;
  }

  get definitions(): string {
    return [...this.#names].map(([id, filling]) => definition(id, filling)).join('');
  }
}

function definition(id: string, filling: Filling): string {
  const { size, turn, paths, width } = patternTile(filling);
  const drawn = paths.map(({ d, fill = 'none', stroke }) =>
    element('path', { d, fill, stroke, 'stroke-width': stroke && width }),
  );
  const patternTransform = turn ? `rotate(${turn})` : undefined;
  const tile = { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform };
  return element('pattern', tile, drawn.join(''));
}

const titled = ({ label }: Shape): string => (label ? element('title', {}, escaped(label)) : '');

/** Older viewers do not know strokes that keep their width, so it is divided by the scale instead. */
function path(shape: PathShape, fillings: Fillings): string {
  const { d, fill, stroke, width = 1, dash, round, place, subject } = shape;
  const scale = place?.scale ?? 1;
  const attributes = {
    d,
    fill: fillings.paint(fill),
    stroke,
    'stroke-width': stroke && rounded(width / scale),
    'stroke-linejoin': round ? 'round' : undefined,
    'stroke-dasharray': stroke && dash?.map((one) => rounded(one / scale)).join(' '),
    transform: place && `translate(${place.x} ${place.y}) scale(${place.scale})`,
    'data-subject': subject,
  };
  return element('path', attributes, titled(shape));
}

/** The outline behind letters is a text of its own: viewers that know no order of painting would draw it over them. */
function text(shape: TextShape): string {
  const { x, y, size, weight, anchor, dir, runs, halo, subject } = shape;
  const whole = runs.length === 1 ? runs[0]! : undefined;
  const common = {
    x: rounded(x),
    y: rounded(y),
    'font-size': size,
    'font-weight': weight === 600 ? 600 : undefined,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    direction: dir,
    'xml:lang': whole?.lang,
  };
  const words = (own: boolean): string =>
    runs
      .map((run) => {
        if (run === whole) return escaped(run.text);
        const look = { fill: own ? run.colour : undefined, 'xml:lang': run.lang };
        return element('tspan', look, escaped(run.text));
      })
      .join('');
  const outline = { fill: halo, stroke: halo, 'stroke-width': HALO, 'stroke-linejoin': 'round' };
  const behind = halo ? element('text', { ...common, ...outline }, words(false)) : '';
  const over = { ...common, fill: whole?.colour, 'data-subject': subject };
  return behind + element('text', over, titled(shape) + words(true));
}

function layer({ x, y, shapes, window }: DrawnLayer, fillings: Fillings, id: string): string {
  const drawn = shapes.map((shape) => (shape.kind === 'text' ? text(shape) : path(shape, fillings)));
  const transform = x || y ? `translate(${x} ${y})` : undefined;
  if (!window) return element('g', { transform }, drawn.join('\n'));
  const clip = element(
    'clipPath',
    { id },
    element('path', { d: `M0 0h${window.width}v${window.height}h${-window.width}z` }),
  );
  return clip + element('g', { transform, 'clip-path': `url(#${id})` }, drawn.join('\n'));
}

/** A short name for a text, the same for the same text (FNV-1a, 32 bits). */
function nameFor(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return `k${(hash >>> 0).toString(36)}`;
}

/**
 * A drawing as a file of its own: SVG 1.1 with no style sheet, script, font or address that is loaded, so that a strict policy and any viewer take it.
 * Colours are resolved, letters name a stack of families. What stands for a Subject says so (`data-subject`) and has its spoken sentence for a title;
 * the same drawing gives the same text.
 */
export function svgOf(drawing: Drawing, lettering: Lettering, about: About): string {
  const { width, height, paper, dir, layers } = drawing;
  const root = nameFor(`${about.title} ${about.description} ${width} ${height} ${paper}`);
  const fillings = new Fillings(root);
  const drawn = layers.map((one, i) => layer(one, fillings, `${root}-window-${i}`)).join('\n');
  const definitions = fillings.definitions;
  const content = [
    element('title', { id: `${root}-title` }, escaped(about.title)),
    element('desc', { id: `${root}-desc` }, escaped(about.description)),
    metadata(about),
    definitions && element('defs', {}, definitions),
    element('path', { d: `M0 0h${width}v${height}h${-width}z`, fill: paper }),
    drawn,
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': `${root}-title ${root}-desc`,
    'xml:lang': about.language,
    direction: dir,
    'font-family': lettering.family,
    'letter-spacing': lettering.letter || undefined,
    'word-spacing': lettering.word || undefined,
  };
  const body = element('svg', attributes, `\n${content.filter(Boolean).join('\n')}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
}
