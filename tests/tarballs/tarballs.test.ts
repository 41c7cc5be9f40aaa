import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, inEvery } from '../support/compile.ts';
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

describe('the packed elements', () => {
  it('tell tools of their tags where the manifest says', async () => {
    const folder = join(at.folder, 'node_modules/@keruen/elements');
    const { customElements } = (await at.manifest('elements')) as { readonly customElements?: string };
    const told = JSON.parse(await readFile(join(folder, customElements!), 'utf8')) as {
      readonly modules: readonly { readonly path: string }[];
    };
    expect(told.modules).toHaveLength(6);
    for (const { path } of told.modules) await expect(readFile(join(folder, path))).resolves.toBeDefined();
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
    await compile(at.folder, ['right.ts']);
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
      await compile(at.folder, [file]);
    },
  );

  it('sees nothing of what the elements know only of each other', async () => {
    await writeFile(join(at.folder, 'inner.ts'), INNER);
    await expect(compile(at.folder, ['inner.ts'])).rejects.toThrow(
      inEvery('inner.ts', INNER.trim().split('\n').length),
    );
  });

  it('may extend an element by its types', async () => {
    await writeFile(join(at.folder, 'extended.ts'), EXTENDED);
    await compile(at.folder, ['extended.ts']);
  });

  it('is told what is wrong', async () => {
    await writeFile(join(at.folder, 'wrong.ts'), WRONG);
    await expect(compile(at.folder, ['wrong.ts'])).rejects.toThrow(
      inEvery('wrong.ts', WRONG.trim().split('\n').length),
    );
  });
});

describe('the examples of the READMEs', () => {
  const name = (file: string, nth: number): string => `readme-${file}-${nth}.ts`;

  it('compile and run as they stand', async () => {
    const files: string[] = [];
    for (const of of PACKAGES) {
      const readme = await readFile(join(at.folder, 'node_modules/@keruen', of, 'README.md'), 'utf8');
      for (const [nth, [, code]] of [...readme.matchAll(/```(?:ts|js)\n([^]*?)```/g)].entries()) {
        await writeFile(join(at.folder, name(of, nth)), code!);
        files.push(name(of, nth));
      }
    }
    expect(files.length).toBeGreaterThan(8);
    await compile(at.folder, ['--noUncheckedIndexedAccess', ...files]);
    for (const file of files) await run(process.execPath, [file], at.folder);
  });

  it('that are whole datasets are sound, and lose nothing by the check', async () => {
    const readme = await readFile(join(at.folder, 'node_modules/@keruen/data/README.md'), 'utf8');
    const whole = [...readme.matchAll(/```json\n([^]*?)```/g)].filter(([, code]) =>
      code!.includes('"format"'),
    );
    expect(whole).toHaveLength(1);
    for (const [, code] of whole) {
      const told = await at.node(`
        const { readJson } = await import('@keruen/data/read/json');
        const { issues, dataset } = readJson(${JSON.stringify(code)});
        console.log(JSON.stringify([issues, dataset.observations.length]));`);
      expect(JSON.parse(told)).toEqual([[], 3]);
    }
  });
});

describe('JSX in a TypeScript project of somebody else', () => {
  /** Compiles a file of JSX with the types of a framework that knows our tags. */
  const compileTags = async (name: string, lines: readonly string[]): Promise<string> => {
    const framework = join(at.folder, 'node_modules/framework');
    await mkdir(framework, { recursive: true });
    await writeFile(
      join(framework, 'package.json'),
      '{ "type": "module", "exports": { "./jsx-runtime": { "types": "./jsx-runtime.d.ts" } } }',
    );
    await writeFile(join(framework, 'jsx-runtime.d.ts'), FRAMEWORK);
    await writeFile(join(at.folder, name), lines.join('\n'));
    return compile(at.folder, ['--jsx', 'react-jsx', '--jsxImportSource', 'framework', name]);
  };

  it('may write every property of every tag, by its name and by that of its attribute', async () => {
    const code = `
      const { TradeChart, ActorCard, CorridorMap } = await import('@keruen/elements');
      const named = { TradeChart, ActorCard, CorridorMap };
      for (const { observedAttributes } of Object.values(named)) observedAttributes;
      console.log(JSON.stringify(Object.entries(named).map(([name, { elementProperties }]) =>
        [name, [...elementProperties].map(([key, { attribute }]) => [key, attribute])])));`;
    const properties = JSON.parse(await at.node(code)) as [
      string,
      [string, string | boolean | undefined][],
    ][];
    expect(properties.flatMap(([, own]) => own).length).toBeGreaterThan(40);
    const tagOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
    const lines = properties.flatMap(([name, own]) => [
      `import type { ${name} } from '@keruen/elements';`,
      `declare const ${tagOf(name).replace('-', '_')}: ${name};`,
      ...own.flatMap(([key, attribute]) =>
        [key, typeof attribute === 'string' ? attribute : key].map(
          (word) => `void (<${tagOf(name)} ${word}={${tagOf(name).replace('-', '_')}.${key}} />);`,
        ),
      ),
    ]);
    await compileTags('every.tsx', [...lines, `void (<trade-chart hash="a" link-origins="b" class="c" />);`]);
  });

  it('is told what an event holds, and what is written wrong', async () => {
    await compileTags('event.tsx', [
      `export const a = <actor-card onkeruen-subject={({ detail }) => void detail.subject} />;`,
      `export const b = <trade-chart onkeruen-error={({ detail }) => void detail.issues[0]?.code} />;`,
    ]);
    const wrong = [
      '<trade-chart typ="columns" />',
      '<corridor-map boundaries="some" />',
      '<actor-card actor={1} />',
      '<trade-chart type="pie" />',
      '<trade-chart relative-to="area" />',
      '<actor-card variant="big" />',
    ];
    await expect(
      compileTags(
        'wrong.tsx',
        wrong.map((one, i) => `export const w${i} = ${one};`),
      ),
    ).rejects.toThrow(inEvery('wrong.tsx', wrong.length));
  });
});

/** The types of a JSX runtime, as frameworks write them. */
const FRAMEWORK = `
import type { KeruenTags } from '@keruen/elements/jsx';
export declare function jsx(type: string, props: object): JSX.Element;
export declare const jsxs: typeof jsx;
export declare namespace JSX {
  interface Element { readonly type: string }
  interface IntrinsicElements extends KeruenTags<{ class?: string | undefined; children?: unknown }> {}
}
`;

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

const WRONG = `import('@keruen/elements').then(({ TradeChart }) => new TradeChart().nothing);
document.createElement('trade-chart').period = 2018;
document.createElement('trade-chart').data = 'kazakhstan-afghanistan';
document.createElement('trade-chart').type = 'pie';
document.createElement('trade-chart').facet = 'year';
document.createElement('trade-chart').measure = 'weight';
document.createElement('trade-chart').relativeTo = 'area';
document.createElement('actor-card').variant = 'big';
`;

/** Members marked `@internal`: an editor does not offer them. */
const INNER = `import('@keruen/elements').then(({ TradeChart }) => new TradeChart().looks);
document.createElement('trade-chart').views;
document.createElement('trade-chart').variant;
document.createElement('trade-chart').linked;
document.createElement('trade-chart').needsAllWords;
document.createElement('trade-chart').question();
document.createElement('actor-card').question();
document.createElement('corridor-map').question();
document.createElement('corridor-map').looks;
`;

const EXTENDED = `
import { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';

export class OwnChart extends TradeChart {
  override connectedCallback(): void {
    this.period ??= '2018/2023';
    super.connectedCallback();
  }
}
export class OwnCard extends ActorCard {}
export class OwnMap extends CorridorMap {}
OwnChart.define('own-chart');
export const elements = [new OwnChart(), new OwnCard(), new OwnMap()];
`;
