import { describe, expect, it } from 'vitest';
import { writeJson } from '../../src/write/json.ts';
import { datasetOf, observation } from '../fixture.ts';
import { FULL } from '../full-records.ts';
import { on } from './fake-host.ts';

const sound = writeJson(FULL);
const wrong = writeJson(
  datasetOf({ observations: [observation({ nature: 'guess' as never }), observation({ id: 'b' })] }),
);
const doubtful = writeJson(datasetOf({ observations: [observation({ reporter: 'XXX' })] }));
const table = 'period,value,unit\n2022,978.0,USD\n2023,Infinity,USD\n';

describe('check', () => {
  it('ends with 0 for a sound file, and says what it holds', async () => {
    expect(await on({ 'a.json': sound }, ['check', 'a.json'])).toMatchObject({
      code: 0,
      out: 'a.json: sound, 7 observations\n',
      err: '',
    });
    const one = writeJson(datasetOf({ observations: [observation()] }));
    expect((await on({ 'a.json': one }, ['check', 'a.json'])).out).toBe('a.json: sound, 1 observation\n');
  });

  it('ends with 1 for a file with an error, and says where, what was wanted and what was found', async () => {
    const { code, out } = await on({ 'a.json': wrong }, ['check', 'a.json']);
    expect(code).toBe(1);
    expect(out).toBe(
      'a.json: observations[0].nature: error: expected one of statistic, claim, target, forecast, derived; received "guess" (unknown-word)\n',
    );
  });

  it('names lines of a table', async () => {
    const { code, out } = await on({ 'a.csv': table }, ['check', 'a.csv']);
    expect(code).toBe(1);
    expect(out).toContain('a.csv: line 3, column "value": error:');
    expect(out).toContain('(not-finite)');
  });

  it('ends with 1 for a warning, unless warnings are allowed', async () => {
    expect((await on({ 'a.json': doubtful }, ['check', 'a.json'])).code).toBe(1);
    const allowed = await on({ 'a.json': doubtful }, ['check', 'a.json', '--allow-warnings']);
    expect(allowed.code).toBe(0);
    expect(allowed.out).toContain('a.json: observations[0].reporter: warning:');
    expect((await on({ 'a.json': wrong }, ['check', 'a.json', '--allow-warnings'])).code).toBe(1);
  });

  it('ends with 1 for a lint', async () => {
    const lint = () => [
      {
        code: 'stale',
        path: 'observations[0]',
        expected: 'a later year',
        received: '1996',
        severity: 'warning' as const,
      },
    ];
    expect(await on({ 'a.json': sound }, ['check', 'a.json'], { lint })).toMatchObject({
      code: 1,
      out: 'a.json: observations[0]: warning: expected a later year; received 1996 (stale)\n',
    });
  });

  it('ends with 1 where nothing can be trusted', async () => {
    const { code, out } = await on({ 'a.json': '{"format":1' }, ['check', 'a.json', '--allow-warnings']);
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.json: .*error/);
  });

  it('ends with 3 where there is no file, and goes on with the others', async () => {
    const { code, out, err } = await on({ 'b.json': sound }, ['check', 'gone.json', 'b.json']);
    expect({ code, err }).toEqual({ code: 3, err: 'gone.json cannot be read: there is no such file.\n' });
    expect(out).toContain('b.json: sound');
  });

  it('refuses what is not UTF-8 instead of reading other signs', async () => {
    const { code, out } = await on({ 'a.csv': Uint8Array.of(0xef, 0xf0, 0x2c) }, ['check', 'a.csv']);
    expect({ code, out }).toEqual({
      code: 1,
      out: 'a.csv: error: expected text in UTF-8; received 3 bytes of another encoding: save it in UTF-8, in a spreadsheet as CSV UTF-8 (not-utf-8)\n',
    });
  });

  it('counts the legs of a file without numbers', async () => {
    const one =
      'from;to;mode;status;from lon;from lat;to lon;to lat\nRotterdam;Suez;sea;normal;4,48;51,92;32,55;29,97\n';
    const files = { 'one.csv': one, 'two.csv': `${one}Suez;Singapore;sea;normal;;;103,85;1,28\n` };
    const { out } = await on(files, ['check', 'one.csv', 'two.csv']);
    expect(out).toBe('one.csv: sound, 1 leg\ntwo.csv: sound, 2 legs\n');
  });

  it('reads what is piped in', async () => {
    expect((await on({ '-': sound }, ['check', '-'])).out).toBe('-: sound, 7 observations\n');
  });

  it('says the same as JSON', async () => {
    const { code, out } = await on({ 'a.json': sound, 'b.json': wrong }, [
      'check',
      '--json',
      'a.json',
      'b.json',
      'gone',
    ]);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual([
      { file: 'a.json', sound: true, dataset: 'full', issues: [] },
      {
        file: 'b.json',
        sound: false,
        dataset: 'test',
        issues: [expect.objectContaining({ code: 'unknown-word', path: 'observations[0].nature' })],
      },
      {
        file: 'gone',
        sound: false,
        dataset: null,
        problem: 'gone cannot be read: there is no such file.',
        issues: [],
      },
    ]);
  });

  it('lets no file write over what is said of it', async () => {
    const evil = '\u001b[2J\u202e\ud800';
    const { out } = await on(
      { 'a.json': JSON.stringify({ format: 1, id: 'x', title: '', licence: '', [evil]: 1 }) },
      ['check', 'a.json'],
    );
    expect(out).toContain('\\u{1b}[2J\\u{202e}\\u{d800}');

    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });
});
