import { expect, test } from 'vitest';
import { anchorAlong, directionalityOf } from '../../src/scene/directionality.ts';
import { LANGUAGES } from '../locale/languages.ts';

test.each(LANGUAGES)('%s is written in the direction its figures have', (_, { tag, dir }) => {
  expect(directionalityOf(tag)).toBe(dir);
});

test('is that of a language, whatever script or region follows it', () => {
  expect(['ar', 'ur-PK', 'he', 'prs', 'fa'].map(directionalityOf)).toEqual(Array(5).fill('rtl'));
  expect(['uz', 'tg', 'fr-CA', 'far', 'psx'].map(directionalityOf)).toEqual(Array(5).fill('ltr'));
});

test('words that run against their scene keep their place by the opposite anchor', () => {
  expect(anchorAlong('ltr', 'ltr', 'start')).toBe('start');
  expect(anchorAlong('rtl', 'ltr', 'start')).toBe('end');
  expect(anchorAlong('ltr', 'rtl', 'end')).toBe('start');
  expect(anchorAlong('rtl', 'ltr', 'middle')).toBe('middle');
});
