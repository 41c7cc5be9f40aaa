import { nothing, type TemplateResult } from 'lit';
import type { Dataset, Profile, Row, Rows } from '@keruen/data';
import { queryRecords } from '@keruen/data/sound';
import { mirror, standing, type Locale, type MeasureText, type Scene } from '@keruen/figure';
import { Spacing } from '../control/spacing.ts';
import { adopt } from '../theme/adopt.ts';
import { picture } from '../theme/picture.ts';
import { paintStill } from '../paint/still.ts';

/** Room a card has for its picture, px at letters of 16; the box (`.trend`) is as large and grows with the letters of the page. */
const WIDEST = 560;
const HEIGHT = 168;

/** Years a small picture has room for. */
const YEARS = 6;

const yearOf = ({ period }: Row): number => period.from?.year ?? 0;

/** Official exports and imports of the years up to that of the key figures. */
function history(dataset: Dataset, { query: { toward }, actor, asOf, figures }: Profile): Rows {
  const last = Math.max(...figures.map(yearOf));
  const rows = queryRecords(dataset, {
    measure: 'trade-value',
    reporter: actor.id,
    partner: toward,
    flow: ['export', 'import'],
    period: `${last - YEARS + 1}/${last}`,
    asOf,
  });
  const official = rows.rows.filter(({ line, observation }) => line && observation.nature === 'statistic');
  return { ...rows, notes: [], rows: official };
}

function drawn(rows: Rows, locale: Locale, width: number, measure: MeasureText): Scene {
  const draw = (maxHeight: number): Scene =>
    standing(rows, { width: Math.min(width, WIDEST), maxHeight }, { locale, measure });
  // A picture keeps room for words under its columns, and is lower where there are none: what is left over goes to the columns.
  const scene = draw(2 * HEIGHT - draw(HEIGHT).height);
  return locale.dir === 'rtl' ? mirror(scene) : scene;
}

/** Trade with the other actor over the years, small: the columns of a chart, with a summary of their own. */
type Trend = (
  dataset: Dataset,
  profile: Profile,
  locale: Locale,
  width: number,
) => TemplateResult | typeof nothing;

/** Draws such pictures in a card, which from then on wears what pictures wear; words are as wide as they are there. */
export function trend(root: ShadowRoot): Trend {
  adopt(root, picture);
  const spacing = new Spacing(root.host as HTMLElement);
  return (dataset, profile, locale, width) => {
    const rows = history(dataset, profile);
    if (rows.rows.length < 2) return nothing;
    const dir = { scene: locale.dir, text: locale.dir, lang: locale.tag };
    return paintStill(drawn(rows, locale, width, spacing.measure), dir);
  };
}
