import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDegrees } from '../../../src/read/legs/degrees.ts';

const code = (text: string, axis: 'lon' | 'lat') => {
  const found = readDegrees(text, axis);
  return typeof found === 'number' ? found : found.code;
};

describe('readDegrees', () => {
  it.each([
    ['43.65', 43.65],
    ['43,65', 43.65],
    ['43,65° N', 43.65],
    ['N 43.65', 43.65],
    ['43.65 north', 43.65],
    ['−12.5', -12.5],
    ['12.5 S', -12.5],
    ['۴۳٫۶۵', 43.65],
    ['٤٣٫٦٥', 43.65],
    ['۴۳٫۶۵ شمالی', 43.65],
    ['43,65° с.ш.', 43.65],
    ['12,5° ю. ш.', -12.5],
    ['43,65° с.е.', 43.65],
    ["43° 39' N", 43.65],
    ['43°39′0″ N', 43.65],
    ['1° 17′ 30″', 1 + 17 / 60 + 30 / 3600],
    ['0', 0],
    ['90', 90],
  ] as const)('understands %s', (text, degrees) => {
    expect(readDegrees(text, 'lat')).toBeCloseTo(degrees, 12);
  });

  it.each([
    ['51.17° E', 51.17],
    ['74 W', -74],
    ['74° з. д.', -74],
    ['51,17° в.д.', 51.17],
    ['51.17 شرقي', 51.17],
    ['74 لوېدیځ', -74],
    ['-180', -180],
  ] as const)('understands %s', (text, degrees) => {
    expect(readDegrees(text, 'lon')).toBeCloseTo(degrees, 12);
  });

  it.each([
    ['two numbers in one cell', '43.65, 51.17'],
    ['both signs in one number', '1.234,5'],
    ['the side of the other axis', '51.17 E'],
    ['a sign beside a side', '-43.65 S'],
    ['minutes beyond an hour of arc', '43° 61′'],
    ['a fraction of a degree beside minutes', '43.5° 39′'],
    ['a word', 'north'],
    ['an exponent', '4e1'],
    ['a number in words around it', 'about 43'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(code(text, 'lat')).toBe('unreadable-degrees');
  });

  it.each([
    ['90.01', 'lat'],
    ['-181', 'lon'],
    ['1000', 'lon'],
  ] as const)('refuses %s as %s: it lies off the earth', (text, axis) => {
    expect(code(text, axis)).toBe('off-earth');
  });

  it('asks whether two columns were taken for each other', () => {
    expect(readDegrees('121.47', 'lat')).toMatchObject({
      expected: expect.stringContaining('each other’s column'),
    });
    expect(readDegrees('200', 'lat')).not.toMatchObject({ expected: expect.stringContaining('each other') });
  });

  it('reads what it is given back, with a point or a comma, with a sign or a side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900000, max: 900000 }),
        fc.constantFrom('.', ','),
        (tenthousandths, sign) => {
          const value = tenthousandths / 10000;
          const [plain, bare] = [value, Math.abs(value)].map((one) => one.toFixed(4).replace('.', sign)) as [
            string,
            string,
          ];
          expect(readDegrees(plain, 'lat')).toBeCloseTo(value, 9);
          expect(readDegrees(`${bare}° ${value < 0 ? 'S' : 'N'}`, 'lat')).toBeCloseTo(value, 9);
        },
      ),
    );
  });

  it('never throws and never leaves the earth', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,°′″-NSEW nс ') }), (text) => {
        const found = readDegrees(text, 'lon');
        if (typeof found === 'number') expect(Math.abs(found)).toBeLessThanOrEqual(180);
        else expect(found.code).toMatch(/^(unreadable-degrees|off-earth)$/);
      }),
    );
  });
});
