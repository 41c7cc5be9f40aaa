import type { CSSResult, CSSResultGroup } from 'lit';
import { card } from '../../src/theme/card.ts';
import { dossierStyles } from '../../src/theme/dossier.ts';
import { map } from '../../src/theme/map.ts';
import { figureStyles, wordStyles } from '../../src/theme/styles.ts';
import { TIGHT } from './tight.ts';

const textOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(textOf).join('\n') : TIGHT.css!((styles as CSSResult).cssText);

/** Sheets for figures that a server has painted, by file: what it would else write into each of them. */
export const sheets = (): Readonly<Record<string, string>> => ({
  'trade-chart.css': textOf(figureStyles()),
  'actor-card.css': textOf([wordStyles(card), ...dossierStyles]),
  'corridor-map.css': textOf(figureStyles(map)),
});
