import { expect, it } from 'vitest';
import { letterColour, mix } from '../../src/sheet/palette.ts';
import { PALETTE } from './palettes.ts';

it.each([
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#264e93', '#ffffff', 0.18, '#d8dfec'],
  ['#264e93', '#12161c', 0.4, '#1a2c4c'],
  ['#264e93', '#ffffff', 1, '#264e93'],
  ['#264e93', '#ffffff', 0, '#ffffff'],
])('%s over %s by %d is %s', (colour, ground, share, mixed) => {
  expect(mix(colour, ground, share)).toBe(mixed);
});

it('gives letters a darker twin where there is one', () => {
  expect(letterColour('saffron', PALETTE)).toBe('#9f6300');
  expect(letterColour('ink', PALETTE)).toBe('#1e2227');
});
