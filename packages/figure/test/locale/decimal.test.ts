import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, round, split } from '../../src/locale/decimal.ts';

describe('decimalOf', () => {
  test('is the shortest decimal that stands for the number', () => {
    expect(decimalOf(978.5)).toEqual({ digits: '9785', point: 3 });
    expect(decimalOf(0.1 + 0.2)).toEqual({ digits: '30000000000000004', point: 0 });
    expect(decimalOf(1e21)).toEqual({ digits: '1', point: 22 });
    expect(decimalOf(0.00123)).toEqual({ digits: '123', point: -2 });
  });

  test('has no digits for nothing, of either sign', () => {
    expect(decimalOf(0)).toEqual({ digits: '', point: 0 });
    expect(decimalOf(-0)).toEqual({ digits: '', point: 0 });
  });

  test('leaves the sign away', () => {
    expect(decimalOf(-42)).toEqual(decimalOf(42));
  });

  test('gives the number back, whatever it is', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 });
    fc.assert(
      fc.property(number, (value) => {
        const { digits, point } = decimalOf(value);
        expect(Number(`0.${digits || '0'}e${point}`)).toBe(value);
      }),
    );
  });
});

describe('round', () => {
  test('keeps significant digits and drops zeros at the end', () => {
    expect(round({ digits: '9785', point: 3 }, 3)).toEqual({ digits: '979', point: 3 });
    expect(round({ digits: '1996', point: 4 }, 3)).toEqual({ digits: '2', point: 4 });
    expect(round({ digits: '1004', point: 4 }, 3)).toEqual({ digits: '1', point: 4 });
  });

  test('moves the point where nines run over', () => {
    expect(round({ digits: '9996', point: 3 }, 3)).toEqual({ digits: '1', point: 4 });
    expect(round({ digits: '6', point: 0 }, 0)).toEqual({ digits: '1', point: 1 });
  });

  test('leaves nothing where less than half a unit is left', () => {
    expect(round({ digits: '4', point: 0 }, 0)).toEqual({ digits: '', point: 0 });
    expect(round({ digits: '9', point: -3 }, -1)).toEqual({ digits: '', point: 0 });
  });

  test('does nothing where there are fewer digits', () => {
    expect(round({ digits: '12', point: 5 }, 3)).toEqual({ digits: '12', point: 5 });
  });

  test('rounds halves of the printed decimal away from zero, though the binary number lies below', () => {
    expect(split(round(decimalOf(1.005), 3))).toEqual(['1', '01']);
  });
});

describe('split', () => {
  test('gives the digits on both sides of the point', () => {
    expect(split({ digits: '9785', point: 3 })).toEqual(['978', '5']);
    expect(split({ digits: '4', point: 10 })).toEqual(['4000000000', '']);
    expect(split({ digits: '123', point: -2 })).toEqual(['0', '00123']);
    expect(split({ digits: '5', point: 0 })).toEqual(['0', '5']);
  });

  test('is a single zero for nothing', () => {
    expect(split({ digits: '', point: 0 })).toEqual(['0', '']);
  });
});
