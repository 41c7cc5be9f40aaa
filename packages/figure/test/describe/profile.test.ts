import { describe, expect, test } from 'vitest';
import { describeProfile } from '../../src/describe/profile.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';
import { kazakhstan, ministry, person, pressSecretary, spokesmanship, state } from './profile-fixture.ts';
import { rowById } from './trade-fixture.ts';

const said = (profile: typeof state, locale = en) =>
  withoutMarks(describeProfile(profile, locale)).replaceAll('\u00a0', ' ');

describe('a state', () => {
  test('is described by offices, relations by direction, trade and corridors', () => {
    expect(said(state)).toBe(
      'Kazakhstan as of January 2024: President: Kassym-Jomart Tokayev, since 20 March 2019; ' +
        'Prime Minister: no recorded holder on this date, after: Olzhas Bektenov, since 6 February 2024; ' +
        'Kazakhstan towards Taliban authorities: does not recognise, ' +
        'removed from the list of terrorist organisations (contradicted), ' +
        'removed from the list of terrorist organisations; ' +
        'Taliban authorities towards Kazakhstan: hosts envoys (denied); ' +
        'exports in 2022: $978M; turnover in 2022: $987M; corridors: Trans-Caspian Route.',
    );
  });

  test('is described in Dari in the same order', () => {
    const text = said(state, fa);
    expect(text).toMatch(/^قزاقستان، وضعیت در جنوری ۲۰۲۴: President: /);
    expect(text).toContain(
      'قزاقستان در قبال حکومت طالبان: به رسمیت نمی‌شناسد، از فهرست گروه‌های تروریستی بیرون کرده است (مورد اختلاف)، ',
    );
    expect(text).toContain('صادرات در ۲۰۲۲: ۹۷۸ میلیون دالر؛ مجموع تجارت در ۲۰۲۲: ۹۸۷ میلیون دالر؛');
    expect(text).toMatch(/دهلیزها: Trans-Caspian Route\.$/);
  });

  test('says nothing of what came later than the date', () => {
    const later = { ...state, relations: state.relations.map((item) => ({ ...item, later: true })) };
    expect(said(later)).not.toContain('recognise');
  });

  test('leaves away a figure without a number', () => {
    const row = rowById('KAZ-AFG-export-2022-kaz-bns');
    expect(said({ ...state, figures: [{ ...row, value: null }] })).not.toContain('exports');
  });

  test('names the measure of a figure without a flow', () => {
    const row = rowById('KAZ-AFG-export-2022-kaz-bns');
    const { flow: _, ...observation } = row.observation;
    expect(said({ ...state, figures: [{ ...row, observation }] })).toContain('trade value in 2022: $978M');
  });

  test('is named alone where nothing is known', () => {
    const bare = { ...state, offices: [], relations: [], figures: [], corridors: [] };
    expect(said(bare)).toBe('Kazakhstan as of January 2024.');
  });
});

describe('a body', () => {
  test('says what it is part of', () => {
    const profile = {
      ...state,
      actor: ministry,
      partOf: kazakhstan,
      offices: [],
      relations: [],
      figures: [],
      corridors: [],
    };
    expect(said(profile)).toBe(
      'Ministry of Foreign Affairs of Kazakhstan as of January 2024: part of Kazakhstan.',
    );
    expect(said(profile, fa)).toBe('وزارت خارجه قزاقستان، وضعیت در جنوری ۲۰۲۴: بخشی از قزاقستان.');
  });
});

describe('a person', () => {
  test('is described by the offices held on the date', () => {
    expect(said(person)).toBe(
      'Aibek Smadiyarov as of January 2024: Official spokesperson, ' +
        'Ministry of Foreign Affairs of Kazakhstan, 2018 to 9 December 2025.',
    );
  });

  test('without an office is described by those before and after', () => {
    const between = {
      ...person,
      held: [],
      heldBefore: { role: spokesmanship, of: ministry },
      heldAfter: { role: pressSecretary, of: kazakhstan },
    };
    expect(said(between)).toBe(
      'Aibek Smadiyarov as of January 2024: no recorded office on this date, ' +
        'before: Official spokesperson, Ministry of Foreign Affairs of Kazakhstan, 2018 to 9 December 2025, ' +
        'after: Press Secretary of the President, Kazakhstan, since about January 2026.',
    );
    expect(said({ ...person, held: [] }, fa)).toContain('در این تاریخ سمت ثبت‌شده ندارد');
  });
});
