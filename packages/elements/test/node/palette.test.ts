import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { seenByTritanope } from './tritan.ts';
import { DARK, LIGHT } from '../../src/theme/palette.ts';

type Name = keyof typeof LIGHT;
type Palette = Readonly<Record<Name, string>>;

const SERIES: readonly Name[] = ['lapis', 'saffron', 'madder', 'turquoise', 'walnut'];

const WARM_PAPER = '#FAF7F2';

const THEMES: readonly {
  readonly theme: string;
  readonly palette: Palette;
  readonly papers: readonly string[];
  /** Under legs of a map; words over it have a halo of paper. */
  readonly water: string;
}[] = [
  { theme: 'light', palette: LIGHT, papers: [LIGHT.paper, WARM_PAPER, LIGHT.land], water: LIGHT.water },
  { theme: 'dark', palette: DARK, papers: [DARK.paper, DARK.land], water: DARK.water },
];

/** Each deficiency in full. */
const VISIONS: Readonly<Record<string, (colour: Color) => Color>> = {
  normal: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: seenByTritanope,
};

const pairs = SERIES.flatMap((a, i) => SERIES.slice(i + 1).map((b) => [a, b] as const));

const apart = differenceCiede2000();

describe.each(THEMES)('the $theme palette', ({ palette, papers, water }) => {
  it.each([...SERIES, 'dimmed'] as const)(
    'draws %s at 3:1 or more on every paper, on land and on water',
    (name) => {
      for (const paper of papers) expect(wcagContrast(palette[name], paper), paper).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['ink', 'muted', ...SERIES.map((name) => `${name}-text` as Name)] as const)(
    'writes %s at 4.5:1 or more on its papers',
    (name) => {
      for (const paper of papers)
        expect(wcagContrast(palette[name], paper), paper).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('rings what is shown at 3:1 or more', () => {
    for (const ground of [...papers, water])
      expect(wcagContrast(palette.highlight, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISIONS))(
    'keeps every two series apart for %s vision: ΔE2000 of 14 or more',
    (_, see) => {
      const close = pairs.map(([a, b]) => ({
        pair: `${a}, ${b}`,
        distance: apart(see(parse(palette[a])!), see(parse(palette[b])!)),
      }));
      expect(close.filter(({ distance }) => distance < 14)).toEqual([]);
    },
  );
});

it('can fail: two neighbouring reds are told apart by nobody', () => {
  expect(apart(parse('#B12621')!, parse('#B8302A')!)).toBeLessThan(14);
  expect(wcagContrast('#F4BD66', '#FFFFFF')).toBeLessThan(3);
});
