import {
  HALO,
  patternTile,
  type Drawing,
  type DrawnLayer,
  type Filling,
  type Lettering,
  type PathShape,
  type PatternTile,
  type TextShape,
} from '@keruen/figure/sheet';

type Brush = CanvasRenderingContext2D;

/** Tiles of a pattern are drawn so many times larger than they are, for few px are a blur. */
const FINE = 4;

/** How far from its origin a hatch reaches, px: further than any picture is wide or high. */
const REACH = 6000;

/** A hatch inside a path, stroke by stroke: a tile of slanted strokes would be blurred at its edges. */
function paintHatch(brush: Brush, path: Path2D, { size, turn, width, paths }: PatternTile): void {
  brush.save();
  brush.clip(path);
  brush.rotate((turn * Math.PI) / 180);
  brush.beginPath();
  for (let x = size / 2 - REACH; x < REACH; x += size) {
    brush.moveTo(x, -REACH);
    brush.lineTo(x, REACH);
  }
  brush.strokeStyle = paths[0]!.stroke!;
  brush.lineWidth = width;
  brush.stroke();
  brush.restore();
}

/** What a canvas fills with; patterns lie on the picture, not on each mark. */
function tiles(brush: Brush, { size, paths }: PatternTile): CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = tile.height = size * FINE;
  const own = tile.getContext('2d')!;
  own.scale(FINE, FINE);
  for (const { d, fill } of paths) {
    own.fillStyle = fill!;
    own.fill(new Path2D(d));
  }
  const pattern = brush.createPattern(tile, 'repeat')!;
  pattern.setTransform(new DOMMatrix().scale(1 / FINE));
  return pattern;
}

function paintGround(brush: Brush, path: Path2D, fill: string | Filling): void {
  if (typeof fill !== 'string' && fill.pattern === 'hatch') return paintHatch(brush, path, patternTile(fill));
  brush.fillStyle = typeof fill === 'string' ? fill : tiles(brush, patternTile(fill));
  brush.fill(path);
}

function paintPath(brush: Brush, { d, fill, stroke, width = 1, dash, round, place }: PathShape): void {
  brush.save();
  if (place) {
    brush.translate(place.x, place.y);
    brush.scale(place.scale, place.scale);
  }
  const scale = place?.scale ?? 1;
  const path = new Path2D(d);
  if (fill) paintGround(brush, path, fill);
  if (stroke) {
    brush.strokeStyle = stroke;
    brush.lineWidth = width / scale;
    brush.lineJoin = round ? 'round' : 'miter';
    brush.setLineDash((dash ?? []).map((one) => one / scale));
    brush.stroke(path);
  }
  brush.restore();
}

/** Where a line of words begins: what stands before the second run is measured, for each has its own colour. */
function paintText(brush: Brush, shape: TextShape, { family, letter, word }: Lettering): void {
  const { x, y, runs, size, weight, anchor, dir, halo } = shape;
  brush.save();
  brush.font = `${weight} ${size}px ${family}`;
  brush.direction = dir;
  // Not every engine knows them; where none is set nothing is lost.
  if (letter) brush.letterSpacing = `${letter}px`;
  if (word) brush.wordSpacing = `${word}px`;
  const widths = runs.map(({ text }) => brush.measureText(text).width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const ahead = dir === 'rtl' ? -1 : 1;
  let from = x - ahead * (anchor === 'start' ? 0 : anchor === 'end' ? whole : whole / 2);
  brush.textAlign = 'start';
  runs.forEach(({ text, colour }, i) => {
    if (halo) {
      brush.strokeStyle = halo;
      brush.lineWidth = HALO;
      brush.lineJoin = 'round';
      brush.strokeText(text, from, y);
    }
    brush.fillStyle = colour;
    brush.fillText(text, from, y);
    from += ahead * widths[i]!;
  });
  brush.restore();
}

function paintLayer(brush: Brush, { x, y, window, shapes }: DrawnLayer, lettering: Lettering): void {
  brush.save();
  brush.translate(x, y);
  if (window) {
    brush.beginPath();
    brush.rect(0, 0, window.width, window.height);
    brush.clip();
  }
  for (const shape of shapes) {
    if (shape.kind === 'text') paintText(brush, shape, lettering);
    else paintPath(brush, shape);
  }
  brush.restore();
}

/** A drawing as px, so many for each of its own. It is painted shape by shape: a strict policy lets no SVG become an image. */
export function paintCanvas(drawing: Drawing, lettering: Lettering, density: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(drawing.width * density);
  canvas.height = Math.ceil(drawing.height * density);
  const brush = canvas.getContext('2d')!;
  brush.scale(density, density);
  brush.fillStyle = drawing.paper;
  brush.fillRect(0, 0, drawing.width, drawing.height);
  for (const layer of drawing.layers) paintLayer(brush, layer, lettering);
  return canvas;
}
