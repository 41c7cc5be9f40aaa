import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Rollup } from 'vite';
import type { Visit } from '../support/browser.ts';
import { compile, inEvery } from '../support/compile.ts';
import { consumer, type Consumer } from '../support/consumer.ts';
import { mustBeBuilt, ROOT } from '../support/places.ts';
import { web } from '../support/web.ts';

const at = web();

/** The files of a page of somebody else's, bundled as while they work on it: React warns then. */
async function bundle(folder: string, entry: string): Promise<readonly Rollup.OutputChunk[]> {
  const made = (await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rollupOptions: { input: join(folder, entry) },
    },
  })) as Rollup.RollupOutput;
  return made.output.filter((file) => file.type === 'chunk');
}

const toldIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

/** Opens a page around what a server wrote, with a script of its own. */
async function open(folder: string, entry: string, written: string): Promise<Visit> {
  const chunks = await bundle(folder, entry);
  for (const { fileName, code } of chunks)
    at.host.answer(`/${fileName}`, { body: code, headers: { 'Content-Type': 'text/javascript' } });
  const script = chunks.find(({ isEntry }) => isEntry)!.fileName;
  const seen = await at.show({
    body: `<!doctype html><html lang="en"><title>A page</title><div id="root">${written}</div><script type="module" src="/${script}"></script></html>`,
  });
  await expect
    .poll(() => toldIn(seen.page), { timeout: 15_000 })
    .toContainEqual(expect.stringContaining('ready: '));
  return seen;
}

const server = (page: string): string => `
  const warned = [];
  console.error = console.warn = (...words) => warned.push(words.join(' '));
  const { renderToString } = await import('react-dom/server');
  const { page } = await import('./${page}');
  console.log(JSON.stringify({ written: renderToString(page()), warned }));`;

describe.each([['19', ''] as const, ['18', '-18'] as const])(
  'the components for React %s',
  (version, react) => {
    let own: Consumer;
    let written = '';
    let warned: readonly string[] = [];

    beforeAll(async () => {
      mustBeBuilt('packages/elements/dist');
      own = await consumer(react);
      await cp(`${ROOT}tests/tarballs/react`, own.folder, { recursive: true });
      ({ written, warned } = JSON.parse(await own.node(server('page.js'))) as {
        written: string;
        warned: string[];
      });
    });

    afterAll(() => own?.remove());

    it('are tried with the React that is meant', async () => {
      expect(await own.node(`import { version } from 'react'; console.log(version)`)).toMatch(
        new RegExp(`^${version}\\.`),
      );
    });

    it('write on a server what HTML would be written by hand, without a warning', () => {
      expect(warned).toEqual([]);
      const tag = (id: string): string | undefined =>
        new RegExp(`<[^>]* id="${id}"[^>]*>`).exec(written)?.[0];
      for (const said of [
        'class="wide"',
        'flow="export import"',
        'heading-level="2"',
        'top="3"',
        'as-of="2024"',
        'heading="Wheat &amp; &quot;flour&quot;"',
      ])
        expect(tag('chart')).toContain(said);
      expect(tag('chart')).not.toMatch(/ (hidden|data|classname|headinglevel|onkeruen)/i);
      expect(tag('map')).toContain('dataset="kazakhstan-afghanistan"');
      expect(written).toContain('<td>512</td></tr></tbody></table><p>sooner</p></trade-chart>');
    });

    it('are hydrated without an error, and heard, and follow what they are given', async () => {
      const { page, errors, warnings } = await open(own.folder, 'hydrate.js', written);
      expect(await toldIn(page)).toContain('ready: keruen-ready of chart, step 0');
      await expect.poll(() => toldIn(page)).toContain('error: keruen-error of card, step 0');
      await page.locator('#chart svg [data-subject]').first().hover();
      await expect.poll(() => toldIn(page)).toContain('subject: keruen-subject of chart, step 0');
      await page.locator('#root > main > button').click();
      await expect.poll(() => toldIn(page)).toContain('ready: keruen-ready of new-card, step 1');
      const chart = page.locator('#chart');
      const attributes = ['class', 'flow', 'heading', 'as-of'].map((name) => chart.getAttribute(name));
      expect(await Promise.all(attributes)).toEqual(['late', 'export', null, '2024']);
      expect(await page.locator('#map').getAttribute('dataset')).toBeNull();
      expect(errors).toEqual([]);
      expect(warnings.filter((line) => !line.includes('lit.dev/msg/dev-mode'))).toEqual([]);
    });

    it('hear once what was said before React came, where the tags were registered sooner', async () => {
      const { written: sooner } = JSON.parse(await own.node(server('sooner-page.js'))) as { written: string };
      const { page, errors } = await open(own.folder, 'hydrate-later.js', sooner);
      const before = await page.evaluate(() => (globalThis as unknown as { before: string[] }).before);
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      );
      expect((await toldIn(page)).toSorted()).toEqual([
        'error: nobody, nobody, unknown-actor',
        'error: way, way, unknown-theme',
        'ready: way, way, no issue',
      ]);
      expect(before).toHaveLength(3);
      expect(errors).toEqual([]);
    });
  },
);

const RIGHT = `
import { createRef } from 'react';
import { ActorCard, CorridorMap, TradeChart, type TradeChartProps } from '@keruen/elements/react';
import type { TradeChart as Element } from '@keruen/elements';
const more: TradeChartProps = { type: 'columns', flow: 'export' };
export const all = [
  <TradeChart {...more} ref={createRef<Element>()} headingLevel={2} className="wide" style={{ maxWidth: 600 }}><table /></TradeChart>,
  <TradeChart onKeruenSubject={({ detail, currentTarget }) => void [detail.subject, currentTarget]} />,
  <ActorCard actor="KAZ" variant="compact" as-of="2024" onKeruenError={({ detail }) => void detail.issues[0]?.code} />,
  <CorridorMap corridor="titr" widthBy="freight" layout="schematic" onClick={() => {}} />,
];
`;

const WRONG = [
  '<TradeChart type="pie" />',
  '<TradeChart typ="columns" />',
  '<TradeChart onKeruenSubject={(event: MouseEvent) => event.clientX} />',
  '<ActorCard variant="big" />',
  '<CorridorMap boundaries="some" />',
];

describe('the components in a TypeScript project of somebody else', () => {
  let own: Consumer;
  const JSX = ['--jsx', 'react-jsx'];

  beforeAll(async () => {
    own = await consumer();
  });

  afterAll(() => own?.remove());

  it.each([
    ['as Node finds packages', []],
    ['as bundlers find them', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])('are typed %s', async (_, found) => {
    await writeFile(join(own.folder, 'right.tsx'), RIGHT);
    await compile(own.folder, [...JSX, ...found, 'right.tsx']);
  });

  it('are told what is wrong', async () => {
    const [first, ...others] = WRONG.map((one, i) => `export const w${i} = ${one};`);
    const names = `import { ActorCard, CorridorMap, TradeChart } from '@keruen/elements/react'; ${first}`;
    await writeFile(join(own.folder, 'wrong.tsx'), [names, ...others].join('\n'));
    await expect(compile(own.folder, [...JSX, 'wrong.tsx'])).rejects.toThrow(
      inEvery('wrong.tsx', WRONG.length),
    );
  });
});
