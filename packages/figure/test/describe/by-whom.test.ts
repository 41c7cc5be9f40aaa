import { describe, expect, it } from 'vitest';
import { byWhom } from '../../src/describe/by-whom.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { locale as english } from '../../src/locale/languages/en/base.ts';
import { fa, kk, ps, ru } from '../locale/languages.ts';

const ACTOR = { id: 'unicef', kind: 'organisation', names: { en: 'UNICEF' }, sources: [] } as const;

describe('in whose words something is said', () => {
  it('is said by the name behind an id, or in the words of the data', () => {
    expect(withoutMarks(byWhom('unicef', [ACTOR], english)!)).toBe('by UNICEF');
    expect(withoutMarks(byWhom('UNICEF, as paraphrased', [ACTOR], english)!)).toBe(
      'by UNICEF, as paraphrased',
    );
  });

  it.each([kk, ps, ru, fa, english])(
    'begins no line with a space, where a line ends behind a dash',
    (locale) => {
      expect(byWhom('unicef', [ACTOR], locale)).not.toMatch(/–\u00a0/u);
    },
  );

  it('is not said where nobody is named', () => {
    expect(byWhom(undefined, [ACTOR], english)).toBeUndefined();
    expect(byWhom('', [ACTOR], english)).toBeUndefined();
  });
});
