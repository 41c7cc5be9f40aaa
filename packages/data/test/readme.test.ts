import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  balance,
  comparison,
  growth,
  observationAt,
  profile,
  query,
  relationsAmong,
  route,
} from '@keruen/data';
import { check } from '@keruen/data/check';
import { lint } from '@keruen/data/lint';
import * as readers from '@keruen/data/read';
import { read, readJson, readTable } from '@keruen/data/read';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { Question } from '@keruen/data/datasets/parts-for';
import { load, shipped } from '@keruen/data/datasets/shipped';
import type { Observation, Series } from '@keruen/data';
import { CONFIDENCES, FLOWS, MISSING_REASONS, NATURES, PERIOD_KINDS, QUALIFIERS, RANKS } from '@keruen/data';
import { SHAPES } from '../src/check/shape.ts';
import { commandOf } from '../src/cli/command.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const LICENSES = readFileSync(new URL('../LICENSES.md', import.meta.url), 'utf8');

function block(language: string, index = 0): string {
  const found = [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))][
    index
  ]?.[1];
  if (found === undefined) throw new Error(`no block ${index} of ${language} in the README`);
  return found;
}

describe('the README', () => {
  it('shows the record of the target as it is in the dataset', () => {
    const shown = JSON.parse(block('json')) as Observation;
    const record = dataset.observations.find(({ id }) => id === 'c037');
    expect(record).toMatchObject(shown);
  });

  it('asks what it says it asks, and is answered what it says', () => {
    const code = block('ts', 0);
    expect(code).toContain("flow: ['export', 'import', 'turnover']");
    const rows = query(dataset, {
      measure: 'trade-value',
      reporter: 'KAZ',
      partner: 'AFG',
      flow: ['export', 'import', 'turnover'],
      period: '2018/2025',
    });
    expect(code).toContain(`rows.rows[0]?.value; // ${rows.rows[0]?.value},`);
    const card = profile(dataset, { actor: 'KAZ', toward: 'AFG', asOf: '2024-01' });
    expect(card?.offices.find((office) => office.title === 'Prime Minister')?.holders).toEqual([]);
    expect(card?.relations.some((relation) => relation.later)).toBe(true);
    const map = route(dataset, { corridor: ['titr', 'kz-uz-af'], asOf: '2024-01' });
    expect(map.routes[0]?.main[0]?.status).toMatchObject({ build: 'operating', undated: true });
    const told = relationsAmong(dataset, { actors: ['*'], toward: ['AFG'], asOf: '2024-01' });
    expect(code).toContain(`told.groups[0]?.to.id; // '${told.groups[0]?.to.id}'`);
    const listed = told.groups[0]?.pairs[0]?.cells.find(({ type }) => type === 'lists-as-terrorist');
    expect(listed?.state).toBe('unsettled');
    const beside = comparison(dataset, { actors: ['KAZ', 'UZB'], toward: 'AFG', asOf: '2024-01' });
    expect(beside.lines.find(({ topic }) => topic === 'figures')?.gaps).toEqual([undefined, 'not-recorded']);
  });

  it('computes what it says it computes', () => {
    const code = block('ts', 1);
    const pair = { measure: 'trade-value', reporter: 'KAZ', partner: 'AFG', period: '2022' } as const;
    const { value } = growth(dataset, { ...pair, flow: ['turnover'] }).rows[0]!;
    expect(code).toContain(`flow: ['turnover'] }).rows[0]?.value; // ${value}:`);
    const { formula } = balance(dataset, pair).rows[0]!.observation;
    expect(code).toContain(`rows[0]?.observation.formula; // '${formula}'`);
  });

  it('finds what it says it finds', () => {
    const [finding] = lint(dataset);
    for (const part of ['code', 'received', 'expected'] as const)
      expect(block('js', 0)).toContain(`finding?.${part}; // '${finding?.[part]}'`);
  });

  it('loads parts as it says', async () => {
    const { parts, partsFor } = shipped['kazakhstan-afghanistan'];
    const code = block('ts', 2);
    const questions = [...code.matchAll(/partsFor\((\{.*\})\); \/\/ (\[.*\])/g)];
    expect(questions).toHaveLength(3);
    const read = (text = ''): unknown => JSON.parse(text.replace(/(\w+):/g, '"$1":').replaceAll("'", '"'));
    for (const [, question, names] of questions)
      expect(partsFor(read(question) as Question)).toEqual(read(names));
    expect((await parts['kaz-afg']?.())?.observations.length).toBeGreaterThan(40);
    const { dataset: asked } = await load('kazakhstan-afghanistan', { corridor: ['titr', 'kz-uz-af'] });
    expect(asked?.corridors.map(({ id }) => id)).toEqual(['titr', 'kz-uz-af']);
  });

  it('counts the dataset right', () => {
    const section = README.slice(README.indexOf('## The shipped dataset')).replace(/\s+/g, ' ');
    const areas = dataset.actors.filter(({ kind }) => kind === 'state' || kind === 'area').length;
    const numbers = [
      `${dataset.corridors.length} corridors with ${dataset.nodes.length} places, ${dataset.legs.length} legs`,
      `${dataset.relations.length - 1} relations and ${dataset.events.length} events`,
      `the names of ${areas} countries and areas`,
    ];
    for (const said of numbers) expect(section).toContain(said);
  });

  it('shows the issue that check gives', () => {
    const [issue] = check({ format: 2 }).issues;
    expect(block('ts', 3)).toContain(
      `[{ code: '${issue?.code}', path: '${issue?.path}', expected: '${issue?.expected}', received: '${issue?.received}', severity: '${issue?.severity}' }]`,
    );
    expect(readJson('{').dataset).toBeUndefined();
  });

  it('reads the table that it shows', () => {
    const literal = /readTable\((\{[\s\S]*?\n\})\)/.exec(block('ts', 3))?.[1] ?? '';
    const json = literal
      .replace(/'/g, '"')
      .replace(/(\w+):(?= )/g, '"$1":')
      .replace(/,(\s*[\]}])/g, '$1');
    const { dataset: read, issues } = readTable(JSON.parse(json) as Parameters<typeof readTable>[0]);
    expect(issues).toEqual([]);
    expect(read?.observations.map(({ value, qualifier, nature }) => [value, qualifier, nature])).toEqual([
      [978, undefined, 'statistic'],
      [987, 'approx', 'statistic'],
      [null, undefined, 'statistic'],
      [4, 'at-least', 'target'],
    ]);
  });

  it('reads the text that it shows, as it says', () => {
    const code = block('ts', 4);
    const [, text = ''] = /'(period;[^']*)'/.exec(code) ?? [];
    const { dataset: found, issues } = read(JSON.parse(`"${text}"`) as string, {
      name: 'trade.csv',
      given: { scale: '6' },
    });
    const [issue] = issues;
    expect(issues).toHaveLength(1);
    expect(code).toContain(`{ code: '${issue?.code}', path: '${issue?.path}', … }`);
    const { id, value, unit, scale, decimals } = observationAt(found!.series[0]!, 0);
    expect(code).toContain(
      `{ id: '${id}', value: ${value}, unit: '${unit}', scale: ${scale}, decimals: ${decimals}, … }`,
    );
  });

  it('names every reader, and where it is loaded from', () => {
    for (const name of Object.keys(readers))
      expect(README).toContain(name === 'read' ? '`read(text' : `\`${name}\``);
  });

  it('says of every field of an observation what it says and who uses it', () => {
    const table = /### Every field of a value\n([\s\S]*?)\nRequired are (.*?)\. /.exec(README) ?? [];
    const fields = SHAPES.get('observations')!;
    for (const { name } of fields)
      expect(table[1]).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\S.*\\|.*\\S.*\\|$`, 'm'));
    const required = fields.filter(({ optional }) => !optional).map(({ name }) => name);
    expect([...table[2]!.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(required.sort());
  });

  it('names every word of the lists that are short', () => {
    const lists = [NATURES, FLOWS, QUALIFIERS, MISSING_REASONS, PERIOD_KINDS, RANKS, CONFIDENCES];
    const [, table = ''] = /### Every field of a value\n([\s\S]*?)\nRequired/.exec(README) ?? [];
    for (const word of lists.flat()) expect(table).toContain(`\`${word}\``);
  });

  it('shows a series that is sound, and the ids of its rows', () => {
    const series = JSON.parse(block('json', 1)) as Series;
    const { dataset: found, issues } = check({
      format: 1,
      id: 'x',
      title: '',
      licence: '',
      sources: dataset.sources.filter(({ id }) => id === 'kaz-bns'),
      actors: ['KAZ', 'AFG', 'UZB'].map((id) => ({ id, kind: 'state', names: { en: id }, sources: [] })),
      series: [series],
    });
    expect(issues).toEqual([]);
    const row = observationAt(found!.series[0]!, 0);
    expect(README).toContain(`with the id \`${row.id}\``);
    const real = dataset.observations.find(({ id }) => id === row.id);
    if (real) expect(row.value).toBeCloseTo(real.value!, 0);
  });

  it('lists every code that check tells, and no other', () => {
    const folder = new URL('../src/check/', import.meta.url);
    const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const told = sources.flatMap((text) =>
      [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code),
    );
    const [, table = ''] = /## What check says\n([\s\S]*?)\nIn a series/.exec(README) ?? [];
    const listed = [...table.matchAll(/^\| (.*?) +\| /gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z-]+)`/g)].map(([, code = '']) => code),
    );
    expect([...new Set(told)].sort()).toEqual(listed.filter((code) => code.includes('-')).sort());
  });

  it('shows commands that the program understands', () => {
    const lines = block('sh', 1).split('\n').filter(Boolean);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const [, words = ''] = /^npx @keruen\/data ([^#]*)/.exec(line) ?? [];
      expect(commandOf(words.trim().split(/\s+/)), line).not.toHaveProperty('problem');
    }
  });

  it('names every entry point of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      exports: object;
    };
    const entries = Object.keys(manifest.exports).filter((entry) => !/\*|json/.test(entry));
    for (const entry of entries) expect(README).toContain(`\`@keruen/data${entry.slice(1)}\``);
  });
});

describe('LICENSES.md', () => {
  it('speaks of every producer of shipped figures', () => {
    const producers = new Set(
      [...dataset.observations, ...dataset.series.map(({ shared }) => shared)]
        .filter(({ nature, about }) => nature === 'statistic' && about === undefined)
        .flatMap(({ sources = [] }) => sources.map(({ source }) => source)),
    );
    expect(producers.size).toBe(6);
    for (const id of producers) expect(LICENSES).toContain(`\`${id}\``);
  });

  it.each(['penppml', 'baci-kaz'])('says that the licence of %s is to be confirmed', (id) => {
    expect(LICENSES).toMatch(new RegExp(`\`${id}\`.*to be confirmed`));
  });

  it('says of what is not shipped that it is not', () => {
    expect(LICENSES).toMatch(/`uzb-stat`.*Not shipped/);
  });

  it('speaks of every source of the copied file', () => {
    const facts = JSON.parse(
      readFileSync(new URL('../facts/sources.json', import.meta.url), 'utf8'),
    ) as object;
    const others: Readonly<Record<string, string>> = {
      'okfn-hs': 'harmonized-system',
      'okfn-countries': 'country-codes',
    };
    for (const id of Object.keys(facts)) expect(LICENSES).toContain(others[id] ?? id);
  });
});
