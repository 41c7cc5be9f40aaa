import type { CorridorOnDate } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { describe, expect, test } from 'vitest';
import { speakCorridor } from '../../src/describe/corridor-status.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, ps, ru } from '../locale/languages.ts';

const titr = (known: boolean): CorridorOnDate => ({
  ...dataset.corridors.find(({ id }) => id === 'titr')!,
  known,
  sources: [],
});

describe('a corridor as a whole', () => {
  test.each([
    [en, 'operating, normal service, known for March 2026'],
    [ru, 'действует, обычное движение, по данным на март 2026 г.'],
    [kk, 'жұмыс істейді, қалыпты қатынас, 2026 ж. наурыз деректері бойынша'],
  ])('says for when its status is known', (locale, said) => {
    const spoken = withoutMarks(speakCorridor(titr(true), locale));
    expect(spoken.replace(/\s/g, ' ')).toBe(said);
  });

  test.each([en, ru, kk, fa, ps])('says nothing where it is not known', (locale) => {
    expect(speakCorridor(titr(false), locale)).toBe('');
    expect(speakCorridor(titr(true), locale)).not.toBe('');
  });
});
