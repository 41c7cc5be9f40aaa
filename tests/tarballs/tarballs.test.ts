import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consumer, PACKAGES, type Consumer } from '../support/consumer.ts';
import { mustBeBuilt, ROOT } from '../support/places.ts';
import { run } from '../support/run.ts';

let at: Consumer;

beforeAll(async () => {
  mustBeBuilt(
    'packages/data/dist',
    'packages/figure/dist',
    'packages/elements/dist',
    'packages/elements/cdn',
  );
  at = await consumer();
});

afterAll(() => at?.remove());

describe.each(PACKAGES)('the tarball of %s', (name) => {
  it('holds its readme, its licence and what its manifest names, and nothing of the tests', async () => {
    const files = await at.files(name);
    expect(files).toEqual(
      expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']),
    );
    expect(
      files.filter((file) => /^(test|scripts|facts|node_modules)\/|\.tsbuildinfo$|\.tgz$/.test(file)),
    ).toEqual([]);
  });

  it('carries the licence of the repository', async () => {
    const licence = await readFile(join(at.folder, 'node_modules/@keruen', name, 'LICENSE'), 'utf8');
    expect(licence).toBe(await readFile(`${ROOT}LICENSE`, 'utf8'));
  });

  it('depends on published versions only', async () => {
    const { dependencies = {} } = await at.manifest(name);
    const [own, foreign] = [true, false].map((ours) =>
      Object.entries(dependencies).filter(([other]) => other.startsWith('@keruen/') === ours),
    );
    for (const [other, range] of own!) expect(range).toBe(`^${(await at.manifest(other.slice(8))).version}`);
    for (const [, range] of foreign!) expect(range).toMatch(/^\^\d/);
  });

  it('says nothing of the machine it was made on', async () => {
    const found = await run(
      'sh',
      ['-c', `grep -rlF "${ROOT}" node_modules/@keruen/${name} || true`],
      at.folder,
    );
    expect(found).toBe('');
  });

  it('pleases publint', async () => {
    await run('publint', [at.tarball(name), '--strict'], at.folder);
  });

  it('has types that resolve wherever modules do', async () => {
    await run('attw', [at.tarball(name), '--profile', 'esm-only', '--no-emoji'], at.folder);
  });

  it('can be imported where there is no DOM, by every name its manifest gives', async () => {
    const names = Object.keys((await at.manifest(name)).exports).filter((path) => !/\*|json$/.test(path));
    const paths = names.map((path) => `@keruen/${name}${path.slice(1)}`);
    const code = `for (const path of ${JSON.stringify(paths)}) await import(path); console.log(typeof document);`;
    expect((await at.node(code)).trim()).toBe('undefined');
  });
});

describe('the packed data', () => {
  it('has one program, which runs where nothing else is installed', async () => {
    const { bin } = (await at.manifest('data')) as { readonly bin?: Readonly<Record<string, string>> };
    const [program, ...others] = Object.values(bin ?? {});
    expect(others).toEqual([]);
    const main = join(at.folder, 'node_modules/@keruen/data', program!);
    const said = await run(process.execPath, [main, 'describe', 'kazakhstan-afghanistan'], at.folder);
    expect(said).toMatch(/^kazakhstan-afghanistan: .*\n/);
    await writeFile(join(at.folder, 'wrong.csv'), 'period,value\n2022,NaN\n');
    await expect(run(process.execPath, [main, 'check', 'wrong.csv'], at.folder)).rejects.toThrow(
      /wrong\.csv: line 2, column "value": error/,
    );
  });

  it('publishes its schema', async () => {
    const code = `
      const { default: schema } = await import('@keruen/data/schema.json', { with: { type: 'json' } });
      console.log(schema.$id, Object.keys(schema.$defs).includes('observation'));`;
    expect((await at.node(code)).trim()).toBe('urn:keruen:dataset:1 true');
  });
});

describe('the packed elements', () => {
  it('hold the files for a script tag', async () => {
    const files = await at.files('elements');
    const entries = ['keruen.js', 'trade-chart.js', 'actor-card.js', 'corridor-map.js', 'keruen.iife.js'];
    for (const file of [...entries, 'integrity.json', 'LICENSES.txt']) expect(files).toContain(`cdn/${file}`);
  });

  it('register nothing but by define', async () => {
    const code = `
      const tags = ['trade-chart', 'actor-card', 'corridor-map'];
      const known = () => tags.filter((tag) => globalThis.customElements?.get(tag)).join(' ') || 'none';
      await import('@keruen/elements');
      for (const tag of tags) await import('@keruen/elements/' + tag);
      console.log(known());
      const { TradeChart } = await import('@keruen/elements/trade-chart');
      TradeChart.define('x-trade-chart');
      await import('@keruen/elements/trade-chart/define');
      console.log(known());
      await import('@keruen/elements/define');
      console.log(known());`;
    const said = (await at.node(code)).trim().split('\n');
    expect(said).toEqual(['none', 'trade-chart', 'trade-chart actor-card corridor-map']);
  });
});

describe('a TypeScript project of somebody else', () => {
  it('sees the types of elements, data and figure', async () => {
    await writeFile(join(at.folder, 'right.ts'), RIGHT);
    await run('node', [TSC, ...STRICT, 'right.ts'], at.folder);
  });

  it.each(['define', 'trade-chart/define', 'actor-card/define', 'corridor-map/define'])(
    'that imports %s and nothing else knows its tags and events',
    async (entry) => {
      const tags = entry === 'define' ? Object.keys(TAGS) : [entry.replace('/define', '')];
      const told = `document.addEventListener('keruen-subject', ({ detail }) => detail.subject);`;
      const set = tags.map((tag) => `document.querySelector('${tag}')!.${TAGS[tag]};`);
      const file = `${entry.replace('/', '-')}.ts`;
      await writeFile(
        join(at.folder, file),
        [`import '@keruen/elements/${entry}';`, told, ...set].join('\n'),
      );
      await run('node', [TSC, ...STRICT, file], at.folder);
    },
  );

  it('is told what is wrong', async () => {
    await writeFile(join(at.folder, 'wrong.ts'), WRONG);
    await expect(run('node', [TSC, ...STRICT, 'wrong.ts'], at.folder)).rejects.toThrow(
      /wrong\.ts\(2,.*wrong\.ts\(3,/s,
    );
  });
});

const TSC = `${ROOT}node_modules/typescript-7/bin/tsc`;
const STRICT = [
  '--noEmit',
  '--strict',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--lib',
  'es2023,dom,dom.iterable',
];

/** A property of each tag that no other element has. */
const TAGS: Readonly<Record<string, string>> = {
  'trade-chart': "period = '2018/2023'",
  'actor-card': "toward = 'AFG'",
  'corridor-map': "widthBy = 'freight'",
};

const RIGHT = `
import { TradeChart } from '@keruen/elements/trade-chart';
import '@keruen/elements/define';
import { query, type Dataset, type Rows } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { formatNumber } from '@keruen/figure';
import { locale } from '@keruen/figure/locale/fa-AF';

const given: Dataset = dataset;
const chart: TradeChart = document.createElement('trade-chart');
chart.data = given;
chart.period = '2018/2023';
const rows: Rows = query(given, { measure: 'trade-value', flow: ['export'] });
export const text: string = formatNumber(rows.rows.length, locale);
`;

const WRONG = `import { TradeChart } from '@keruen/elements/trade-chart';
new TradeChart().period = 2018;
new TradeChart().data = 'kazakhstan-afghanistan';
`;
