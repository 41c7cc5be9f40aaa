import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/cli/command.ts';
import { HELP } from '../../src/cli/help.ts';
import { on } from './fake-host.ts';

const SENTENCE = /^[A-Z][^\n]*\.$/;

describe('a command', () => {
  it.each<[string, object]>([
    ['check a.json', { name: 'check', files: ['a.json'], json: false, allow: false }],
    [
      'check --json a.json b.csv --allow-warnings',
      { name: 'check', files: ['a.json', 'b.csv'], json: true, allow: true },
    ],
    ['convert a.csv --to json', { name: 'convert', file: 'a.csv', to: 'json', out: undefined }],
    ['convert --to=csv -o b.csv a.json', { name: 'convert', file: 'a.json', to: 'csv', out: 'b.csv' }],
    ['describe kazakhstan-afghanistan', { name: 'describe', file: 'kazakhstan-afghanistan' }],
    ['describe -', { name: 'describe', file: '-' }],
    ['', { name: 'help' }],
    ['help', { name: 'help' }],
    ['--help', { name: 'help' }],
    ['check -h', { name: 'help' }],
    ['--version', { name: 'version' }],
    ['-V', { name: 'version' }],
  ])('is understood: %s', (line, command) => {
    expect(commandOf(line.split(' ').filter(Boolean))).toEqual(command);
  });

  it.each([
    ['chek a.json', 'There is no command "chek"'],
    ['toString a.json', 'There is no command "toString"'],
    ['check', 'The command check needs a file'],
    ['convert a.csv', 'needs --to json or --to csv'],
    ['convert a.csv --to xml', 'needs --to json or --to csv'],
    ['convert a.csv b.csv --to json', '"b.csv" is another'],
    ['describe a b', '"b" is another'],
    ['check a.json --to csv', 'The command check has no option --to'],
    ['describe a.json --json', 'The command describe has no option --json'],
    ['check a.json --loud', "Unknown option '--loud'"],
    ['convert a.csv --to', "Option '--to <value>' argument missing"],
  ])('is refused in one sentence: %s', async (line, said) => {
    const command = commandOf(line.split(' '));
    expect(command).toHaveProperty('problem');
    const { problem } = command as { problem: string };
    expect(problem).toMatch(SENTENCE);
    expect(problem).toContain(said);
    const { code, out, err } = await on({}, line.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`${problem} See keruen-data --help.\n`);
  });

  it('says of which version it is, and nothing else', async () => {
    expect(await on({}, ['--version'])).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });

  it('asks for help in vain nowhere: every command and option is in it', async () => {
    const { code, out } = await on({}, ['--help']);
    expect({ code, out }).toEqual({ code: 0, out: HELP });
    for (const word of [
      'check',
      'convert',
      'describe',
      '--json',
      '--allow-warnings',
      '--to json',
      '--to csv',
      '--out',
      '0',
      '1',
      '2',
      '3',
    ])
      expect(HELP).toContain(word);
    expect(HELP.split('\n').filter((line) => [...line].length > 130)).toEqual([]);
  });
});
