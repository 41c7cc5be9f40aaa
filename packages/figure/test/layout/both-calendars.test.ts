import { describe, expect, it } from 'vitest';
import { chartTypeOf, type Scene } from '@keruen/figure';
import { withCalendar } from '../../src/locale/calendar.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { faults } from './faults.ts';
import { textsOf } from './kinds.ts';
import { DARI } from './medium.ts';
import { partnersOf, TWO_YEARS } from './partner-years.ts';
import { STORY } from './sample-rows.ts';

const BOTH = { ...DARI, locale: withCalendar(DARI.locale, 'both') };

/** Periods that a picture names, in the digits of Dari. */
const named = (scene: Scene): string[] =>
  textsOf(scene)
    .map(withoutMarks)
    .filter((text) => /^(۱۹|۲۰)[۰-۹]{2}( |$)/.test(text));

const { layout: slope } = await chartTypeOf('slope');
const { layout: columns } = await chartTypeOf('columns');
const { layout: lines } = await chartTypeOf('lines');

describe('periods in two calendars', () => {
  it('are named in both where there is room', () => {
    expect(named(slope(partnersOf(TWO_YEARS), { width: 800 }, BOTH))).toEqual([
      '۲۰۱۸ (۱۳۹۶/۱۳۹۷)',
      '۲۰۲۳ (۱۴۰۱/۱۴۰۲)',
    ]);
  });

  it('lose the second before either end of a pair is left without its year', () => {
    const scene = slope(partnersOf(TWO_YEARS), { width: 320 }, BOTH);
    expect(named(scene)).toEqual(['۲۰۱۸', '۲۰۲۳']);
    expect(faults(scene, BOTH)).toEqual([]);
  });

  it('lose the second before fewer than three are named', () => {
    for (const layout of [columns, lines]) {
      const alone = named(layout(STORY, { width: 560 }, DARI));
      const both = named(layout(STORY, { width: 560 }, BOTH));
      expect(both.length).toBeGreaterThanOrEqual(Math.min(3, alone.length));
    }
  });
});
