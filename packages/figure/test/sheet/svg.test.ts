import { describe, expect, it } from 'vitest';
import { chartTypeOf, measureText, mirror, type Scene } from '@keruen/figure';
import { drawingOf, type Drawing } from '../../src/sheet/drawing.ts';
import type { About } from '../../src/sheet/metadata.ts';
import { patternTile } from '../../src/sheet/pattern-tile.ts';
import { sheetOf } from '../../src/sheet/sheet.ts';
import { svgOf } from '../../src/sheet/svg.ts';
import { DARI, ENGLISH } from '../layout/medium.ts';
import { STORY } from '../layout/sample-rows.ts';
import { PALETTE } from './palettes.ts';
import { all, parse, words } from './xml.ts';

const { layout } = (await chartTypeOf('columns')) as Extract<
  Awaited<ReturnType<typeof chartTypeOf>>,
  { layout: unknown }
>;

const NOTE =
  'Turnover 2024–2025: at least 4 billion US dollars, target by "Astana", contradicts 545 million; source: IFIMES';

const ABOUT: About = {
  title: 'Trade <rose> & fell',
  description: 'Exports of Kazakhstan: rose, then fell.',
  language: 'en',
  sources: [
    {
      id: 'bns',
      title: 'External trade',
      publisher: 'Bureau',
      date: '2024-07-25',
      url: 'https://e.org/?a=1&b',
      licence: 'with reference',
      seen: 'page',
    },
    { id: 'article', title: 'Analysis', publisher: 'IFIMES', url: 'javascript:alert(1)', seen: 'page' },
  ],
  licence: 'MIT & others',
  notes: [NOTE],
  date: '2025-10-29',
  address: 'https://example.org/trade#chart',
};

const drawing = (scene: Scene = layout(STORY, { width: 640 }, ENGLISH)): Drawing =>
  drawingOf(
    sheetOf(
      scene,
      { heading: { text: ABOUT.title }, notes: [{ text: NOTE }], foot: [{ text: 'Source: Bureau' }] },
      { scene: 'ltr', text: 'ltr' },
      measureText,
    ),
    PALETTE,
  );

const LETTERS = { family: '"Noto Sans", sans-serif' };
const written = svgOf(drawing(), LETTERS, ABOUT);
const svg = parse(written);

describe('an SVG file', () => {
  it('is well-formed and says what it is', () => {
    expect(
      written.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"'),
    ).toBe(true);
    expect(svg.attributes).toMatchObject({ role: 'img', 'xml:lang': 'en', direction: 'ltr' });
    const [title] = all(svg, 'title');
    const [desc] = all(svg, 'desc');
    expect([words(title!), words(desc!)]).toEqual([ABOUT.title, ABOUT.description]);
    expect(svg.attributes['aria-labelledby']).toBe(`${title!.attributes['id']} ${desc!.attributes['id']}`);
  });

  it('loads nothing, runs nothing and needs no style', () => {
    expect(written).not.toMatch(
      /<(script|style|image|use|foreignObject|a)\b|\b(on\w+|style|class|href)=|@import|javascript:/,
    );
    expect([...written.matchAll(/url\(([^)]*)\)/g)].every(([, to]) => to!.startsWith('#'))).toBe(true);
  });

  it('has every colour resolved and letters of a stack', () => {
    expect(written).not.toMatch(/var\(|currentColor|color-mix/);
    for (const node of [...all(svg, 'path'), ...all(svg, 'text')])
      for (const paint of ['fill', 'stroke'])
        expect(node.attributes[paint] ?? 'none').toMatch(/^(none|#[0-9a-f]{6}|url\(#[\w-]+\))$/);
    expect(svg.attributes['font-family']).toBe('"Noto Sans", sans-serif');
  });

  it('refers to nothing that is not there, and names nothing twice', () => {
    const ids = [...written.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of written.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('names nothing that another file on the same page names', () => {
    const other = svgOf(drawing(layout(STORY, { width: 500 }, ENGLISH)), LETTERS, {
      ...ABOUT,
      title: 'Another',
    });
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(other).filter((id) => ids(written).includes(id))).toEqual([]);
  });

  it('is the same text for the same figure', () => {
    expect(svgOf(drawing(), LETTERS, ABOUT)).toBe(written);
  });

  it('says of every value what is said aloud: number, qualifier, nature, source', () => {
    const scene = layout(STORY, { width: 640 }, ENGLISH);
    const named = [...all(svg, 'path'), ...all(svg, 'text')].filter(
      (node) => node.attributes['data-subject'],
    );
    const said = new Map(
      named.map((node) => [node.attributes['data-subject'], words(all(node, 'title')[0]!)]),
    );
    expect(said.size).toBe(scene.stops.length);
    for (const { subject, label } of scene.stops) expect(said.get(subject)).toBe(label);
    expect([...said.values()].some((one) => /at least .*target/.test(one))).toBe(true);
  });

  it('draws the scene in its window, and what stands around it outside', () => {
    const scene = layout(STORY, { width: 640 }, ENGLISH);
    const [inside, outside] = all(svg, 'g');
    const [clip] = all(svg, 'clipPath');
    expect(words(clip!)).toBe('');
    expect(all(clip!, 'path')[0]!.attributes['d']).toBe(`M0 0h640v${scene.height}h-640z`);
    expect(inside!.attributes['clip-path']).toBe(`url(#${clip!.attributes['id']})`);
    expect(outside!.attributes['clip-path']).toBeUndefined();
    expect(words(outside!)).toContain('at least 4 billion US dollars, target');
  });
});

describe('metadata', () => {
  const [rdf] = all(svg, 'rdf:RDF');
  const list = (name: string) => all(all(rdf!, `dc:${name}`)[0]!, 'rdf:li').map(words);

  it('are RDF with Dublin Core, about the file itself', () => {
    expect(all(svg, 'metadata')).toHaveLength(1);
    expect(rdf!.attributes).toEqual({
      'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    });
    expect(all(rdf!, 'rdf:Description')[0]!.attributes).toEqual({ 'rdf:about': '' });
    const said = Object.fromEntries(
      ['title', 'language', 'format', 'type', 'date', 'identifier'].map((name) => [
        name,
        words(all(rdf!, `dc:${name}`)[0]!),
      ]),
    );
    expect(said).toEqual({
      title: ABOUT.title,
      language: 'en',
      format: 'image/svg+xml',
      type: 'StillImage',
      date: '2025-10-29',
      identifier: ABOUT.address,
    });
  });

  it('name every source and what may be done with it', () => {
    expect(list('source')).toEqual([
      'Bureau. External trade. 2024-07-25. https://e.org/?a=1&b',
      'IFIMES. Analysis',
    ]);
    expect(list('rights')).toEqual(['MIT & others', 'Bureau: with reference']);
  });

  it('keep what is no plain statistic', () => {
    expect(list('description')).toEqual([ABOUT.description, NOTE]);
  });

  it('say nothing of what is not known', () => {
    const bareFile = parse(
      svgOf(drawing(), LETTERS, { ...ABOUT, sources: [], date: undefined, address: undefined }),
    );
    for (const name of ['dc:source', 'dc:date', 'dc:identifier']) expect(all(bareFile, name)).toEqual([]);
  });
});

describe('from the right', () => {
  const scene = mirror(layout(STORY, { width: 640 }, DARI));
  const sheet = sheetOf(
    scene,
    { notes: [], foot: [{ text: 'منبع' }] },
    { scene: 'rtl', text: 'rtl' },
    measureText,
  );
  const text = svgOf(drawingOf(sheet, PALETTE), LETTERS, { ...ABOUT, language: 'fa-AF' });

  it('every line of words says its direction', () => {
    const one = parse(text);
    expect(one.attributes['direction']).toBe('rtl');
    const dirs = new Set(all(one, 'text').map(({ attributes }) => attributes['direction']));
    expect(dirs).toEqual(new Set(['rtl']));
  });
});

describe('what viewers of old do not know', () => {
  const map: Scene = {
    width: 100,
    height: 50,
    stops: [],
    legend: [],
    description: 'x',
    marks: [
      {
        kind: 'path',
        d: 'M0 0h200',
        x: 5,
        y: 6,
        scale: 0.5,
        tone: 'coast',
        fill: false,
        width: 1,
        stroke: 'dashed',
      },
      {
        kind: 'text',
        x: 9,
        y: 9,
        text: 'Aktau',
        size: 11,
        anchor: 'start',
        tone: 'ink',
        halo: true,
        lead: 'port',
      },
    ],
  };
  const one = parse(svgOf(drawing(map), { family: 'serif', letter: 0.5, word: 2 }, ABOUT));

  it('is not used: strokes are divided by their scale', () => {
    const ground = all(one, 'path').find(({ attributes }) => attributes['d'] === 'M0 0h200')!;
    expect(ground.attributes).toMatchObject({
      transform: 'translate(5 6) scale(0.5)',
      'stroke-width': '2',
      'stroke-dasharray': '10 6',
    });
    expect(ground.attributes['vector-effect']).toBeUndefined();
  });

  it('is not used: what lies behind letters is a text of its own, before them', () => {
    const [behind, over] = all(one, 'text').filter((node) => words(node) === 'port Aktau');
    expect(behind!.attributes).toMatchObject({
      stroke: PALETTE.paper,
      'stroke-width': '3',
      'stroke-linejoin': 'round',
    });
    expect(over!.attributes['stroke']).toBeUndefined();
    expect(all(over!, 'tspan').map(({ attributes }) => attributes['fill'])).toEqual([
      PALETTE.muted,
      PALETTE.ink,
    ]);
  });

  it('says the spacing of a reader', () => {
    expect(one.attributes).toMatchObject({ 'letter-spacing': '0.5', 'word-spacing': '2' });
  });
});

it('letters behind which paper lies are painted with it, whatever their own colour', () => {
  const runs = {
    kind: 'text',
    x: 0,
    y: 0,
    size: 9,
    weight: 400,
    anchor: 'start',
    dir: 'ltr',
    halo: '#ffffff',
  } as const;
  const shape = {
    ...runs,
    runs: [
      { text: 'a', colour: '#000000' },
      { text: 'b', colour: '#111111' },
    ],
  };
  const one = parse(
    svgOf(
      { width: 9, height: 9, paper: '#ffffff', dir: 'ltr', layers: [{ x: 0, y: 0, shapes: [shape] }] },
      LETTERS,
      ABOUT,
    ),
  );
  const [behind] = all(one, 'text');
  expect(all(behind!, 'tspan').every(({ attributes }) => attributes['fill'] === undefined)).toBe(true);
});

it('patterns have a tile each, of the colours of the mark', () => {
  const tile = (pattern: 'hatch' | 'dots' | 'stripes') =>
    patternTile({ pattern, colour: '#111111', paper: '#eeeeee' });
  expect(tile('hatch')).toMatchObject({ size: 4, turn: 45, width: 1.6, paths: [{ stroke: '#111111' }] });
  for (const pattern of ['dots', 'stripes'] as const)
    expect(tile(pattern)).toMatchObject({
      size: 6,
      turn: 0,
      paths: [{ fill: '#111111' }, { fill: '#eeeeee' }],
    });
});
