import fc from 'fast-check';
import { NATURES, QUALIFIERS } from '@keruen/data';
import { signOf, type Mark, type Scene } from '@keruen/figure';

/** Eighths of a pixel, so that adding and taking away is exact. */
const px = fc.integer({ min: -4000, max: 12000 }).map((n) => n / 8);
const size = fc.integer({ min: 0, max: 4000 }).map((n) => n / 8);
const tone = fc.constantFrom('lapis', 'saffron', 'ink', 'grid' as const);
const sign = fc
  .tuple(fc.constantFrom(...NATURES), fc.constantFrom(...QUALIFIERS))
  .map(([nature, qualifier]) => signOf(nature, qualifier));

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    kind: fc.constant('bar' as const),
    x: px,
    y: px,
    width: size,
    height: size,
    toward: fc.constantFrom('up', 'down', 'start', 'end' as const),
    tone,
    sign,
  }),
  fc.record({
    kind: fc.constant('line' as const),
    points: fc.array(fc.tuple(px, px), { minLength: 1, maxLength: 5 }),
    tone,
    width: fc.constant(2),
    stroke: fc.constantFrom('solid', 'dashed', 'dotted' as const),
    arrow: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('area' as const),
    points: fc.array(fc.tuple(px, px), { minLength: 3, maxLength: 8 }),
    tone,
    pattern: fc.constantFrom('dots', 'stripes', undefined),
    fill: fc.constantFrom('solid', 'tint', 'hatch' as const),
  }),
  fc.record({
    kind: fc.constant('dot' as const),
    x: px,
    y: px,
    radius: fc.constant(3),
    shape: fc.constantFrom('circle', 'diamond' as const),
    tone,
  }),
  fc.record({ kind: fc.constant('rule' as const), x1: px, y1: px, x2: px, y2: px, tone }),
  fc.record({ kind: fc.constant('region' as const), x: px, y: px, width: size, height: size, tone }),
  fc.record({
    kind: fc.constant('text' as const),
    x: px,
    y: px,
    text: fc.string({ maxLength: 12 }),
    size: fc.constant(11),
    anchor: fc.constantFrom('start', 'middle', 'end' as const),
    tone,
  }),
  fc.record({
    kind: fc.constant('path' as const),
    d: fc.constant('M0 0L4 4'),
    x: px,
    y: px,
    scale: fc.constant(0.5),
    tone,
    fill: fc.boolean(),
    width: fc.constant(1),
  }),
);

const stop = fc.record({
  subject: fc.constant('observation:c031' as const),
  label: fc.string(),
  x: px,
  y: px,
  width: size,
  height: size,
  group: fc.constant('export'),
});

const period = {
  text: '2022',
  from: { year: 2022 },
  to: { year: 2022 },
  interval: false,
  approximate: false,
  uncertain: false,
};

const time = fc.record({
  periods: fc.array(fc.record({ period: fc.constant(period), x1: px, x2: px }), { maxLength: 4 }),
  top: px,
  bottom: px,
});

/** Any scene: what a layout might ever return. */
export const scene: fc.Arbitrary<Scene> = fc.record(
  {
    width: size,
    height: size,
    marks: fc.array(mark, { maxLength: 20 }),
    stops: fc.array(stop, { maxLength: 5 }),
    legend: fc.constant([
      { label: 'Exports', tone: 'lapis' as const },
      { label: 'No value', tone: 'muted' as const, d: 'M0 10H3M7.5 3V10L9 12' },
    ]),
    time,
    description: fc.string(),
  },
  { requiredKeys: ['width', 'height', 'marks', 'stops', 'legend', 'description'] },
);
