import type { Rows } from '@keruen/data';
import { askGrowth } from './ask-growth.ts';
import { groundWords } from '../../locale/books/ground.ts';
import { sentenceCase } from '../../describe/phrase.ts';
import { formatAmount } from '../../locale/amount.ts';
import { barChart } from '../bar/bar-chart.ts';
import { LYING_BELOW } from '../bar/standing.ts';
import { groupedForm, type BarForm } from '../bar/bar-form.ts';
import { soundWidth } from '../empty-scene.ts';
import type { Layout, Medium } from '../layout.ts';
import type { Panel } from '../rows/panel.ts';

/** A ratio of one says that nothing changed: from there bars rise and fall. */
const UNCHANGED = 1;

function growthForm(rows: Rows, medium: Medium): BarForm {
  const { locale } = medium;
  const form = groupedForm(rows, medium, UNCHANGED);
  const one = formatAmount({ value: UNCHANGED, unit: rows.unit }, locale, 'label');
  const label = sentenceCase(groundWords(locale).ground.unchanged(one));
  return { ...form, remarks: [{ label }] };
}

/** Ratios as bars from a base line at one: up for more, down for less, claims beside what was measured. */
const growth: Layout<Panel> = (rows, box, medium) =>
  barChart(rows, box, medium, !rows.among && soundWidth(box) < LYING_BELOW, growthForm);

export const chartType = { ask: askGrowth, layout: growth, parted: true };
