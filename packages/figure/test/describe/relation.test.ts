import { describe, expect, test } from 'vitest';
import { speakPredicate, speakRelation } from '../../src/describe/relation.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';
import { charge, delisted, denial, notRecognised, state } from './profile-fixture.ts';

const said = (item: typeof charge, locale = en) => withoutMarks(speakRelation(item, state, locale));

describe('speakRelation', () => {
  test('says who towards whom, what, since when, by whom, how sure and where', () => {
    expect(said(notRecognised)).toBe(
      'Kazakhstan towards Taliban authorities: does not recognise, since 15 August 2021, ' +
        'by Aibek Smadiyarov, high confidence; source: Kazakhstan Today',
    );
    expect(said(notRecognised, fa)).toBe(
      'قزاقستان در قبال حکومت طالبان: به رسمیت نمی‌شناسد، از ۱۵ اگست ۲۰۲۱ به بعد، ' +
        'به گفتهٔ ابیک صمد یاروف، اطمینان بالا؛ منبع: Kazakhstan Today',
    );
  });

  test('names the day of an act, and what contradicts it', () => {
    expect(said(delisted)).toBe(
      'Kazakhstan towards Taliban authorities: removed from the list of terrorist organisations, ' +
        '29 December 2023, high confidence, contradicts statement of r-kaz-delist-court; source: Kazakhstan Today',
    );
  });

  test('says of what came after the card’s date that it came later', () => {
    expect(said(charge)).toContain('hosts envoys, later, on 21 August 2024,');
    expect(said(charge, fa)).toContain('بعداً، در ۲۱ اگست ۲۰۲۴');
    const { on: _, ...relation } = charge.relation;
    expect(said({ ...charge, relation: { ...relation, dateFrom: '2024-08' } })).toContain(
      'later, in August 2024,',
    );
  });

  test('says nothing of a date that is not known', () => {
    expect(said({ ...denial, later: true })).not.toContain('later');
  });

  test('keeps a denial a denial', () => {
    expect(speakPredicate(denial, en)).toBe('hosts envoys (denied)');
    expect(speakPredicate(denial, fa)).toBe('نمایندگان آن را پذیرفته است (رد شده)');
    expect(said(denial)).toBe(
      'Taliban authorities towards Kazakhstan: hosts envoys (denied), low confidence; source: Kazakhstan Today',
    );
  });
});
