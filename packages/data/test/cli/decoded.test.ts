import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../src/cli/decoded.ts';
import { on } from './fake-host.ts';

const TABLE = 'period,reporter,partner,flow,value,unit\n2022,KAZ,AFG,export,978,USD\n';

/** Two bytes for each sign, the lower first or last. */
const utf16 = (text: string, marked: boolean, lowFirst = true): Uint8Array => {
  const units = [...(marked ? '\ufeff' : ''), ...text].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (lowFirst ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

describe('what is piped in', () => {
  it('is called after its kind, not after the sign that stands for it', async () => {
    const { code, out } = await on({ '-': TABLE }, ['convert', '-', '--to', 'csv']);
    expect(code).toBe(0);
    expect(out).toContain(',csv,csv,this document');
    expect(out).not.toMatch(/,'?-,/);
  });
});

describe('the text of a file', () => {
  it('is UTF-8, with or without its mark', () => {
    expect(decoded(new TextEncoder().encode('Қазақстан'))).toEqual({ text: 'Қазақстан' });
    expect(decoded(new TextEncoder().encode('\ufeffa'))).toEqual({ text: 'a' });
    expect(decoded(new Uint8Array())).toEqual({ text: '' });
  });

  it('is UTF-16 where its mark says so, as spreadsheets write it', async () => {
    for (const lowFirst of [true, false]) {
      expect(decoded(utf16('Қазақстан', true, lowFirst))).toEqual({ text: 'Қазақстан' });
      const { code, out } = await on({ 'a.csv': utf16(TABLE, true, lowFirst) }, ['check', 'a.csv']);
      expect({ code, out }).toEqual({ code: 0, out: 'a.csv: sound, 1 observation\n' });
    }
  });

  it.each<[string, Uint8Array, string]>([
    ['UTF-16 without its mark', utf16(TABLE, false), 'zeros among them, as UTF-16 has without its mark'],
    ['half a sign of UTF-16', utf16('a', true).slice(0, 3), '3 bytes of another encoding'],
    ['another encoding', Uint8Array.of(0xcf, 0xf0, 0xe8), '3 bytes of another encoding'],
    ['gzip', gzipSync(TABLE), 'a gzip archive: unpack it first'],
    ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'save it as CSV'],
    ['an older one', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'save it as CSV'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'a PDF'],
  ])('is not read of %s, and says what it is', async (_, bytes, what) => {
    const { code, out } = await on({ 'a.csv': bytes }, ['check', 'a.csv']);
    expect(code).toBe(1);
    expect(out).toContain('a.csv: error: expected text in UTF-8; received');
    expect(out).toContain(what);
  });
});
