import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { chartTypes } from '@keruen/figure';
import { withNativeDigits } from '../../packages/data/scripts/native-digits.ts';
import { ROOT } from '../house/places.ts';
import { painted } from './painted.ts';

let markup: Readonly<Record<string, string>>;

beforeAll(async () => {
  markup = await painted();
});

/** What a reader would read: no tags, no styles, no isolates. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '');

/** What the facts say in a language, the longest first. */
const told = (lang: string): readonly string[] =>
  (JSON.parse(readFileSync(join(ROOT, 'packages/data/facts/words.json'), 'utf8')) as Facts).words
    .map((one) => withNativeDigits(one[lang]!, lang))
    .sort((one, other) => other.length - one.length);

interface Facts {
  readonly words: readonly Readonly<Record<string, string>>[];
}

/** A text without what records say in it. */
const withoutFacts = (text: string, lang: string): string =>
  told(lang).reduce((left, one) => left.replaceAll(one, ''), text);

const CASES = ['chart', 'card', 'map'].flatMap((figure) =>
  ['en', 'fa-AF'].map((lang) => [figure, lang] as const),
);

describe('in a Node without a DOM', () => {
  it('there is no document', () => {
    expect(markup.document).toBe('undefined');
  });

  it.each(CASES)('the %s in %s is markup that stands by itself', (figure, lang) => {
    const html = markup[`${figure} ${lang}`]!;
    expect(html).toContain('shadowrootmode="open"');
    expect(html).toMatch(new RegExp(`class="root"[^>]*lang="${lang}"|lang="${lang}"[^>]*class="root"`));
    expect(html).not.toContain('role="status"');
    expect(html).not.toMatch(/undefined|\[object |NaN/);
  });

  it.each(CASES)('the %s in %s has no style attribute and no script', (figure, lang) => {
    const html = markup[`${figure} ${lang}`]!;
    expect(html).not.toMatch(/\sstyle\s*=/);
    expect(html).not.toMatch(/<script|\son\w+=/);
  });
});

describe('what is drawn on a server', () => {
  it('the chart: bars, their numbers, and the target of its own', () => {
    const words = wordsOf(markup['chart en']!);
    for (const said of ['Trade', '978', '987', '2022', '2024', 'target', '≥']) expect(words).toContain(said);
    expect(markup['chart en']!.match(/<path/g)!.length).toBeGreaterThan(20);
  });

  const drawn = chartTypes.filter((type) => type !== 'table');
  it.each(drawn)('a chart of the type %s, in English and Dari', (type) => {
    for (const lang of ['en', 'fa-AF']) {
      const html = markup[`type ${type} ${lang}`]!;
      expect(html, lang).toMatch(/part="picture"/);
      expect(html, lang).toMatch(/class="fallback"[^>]*hidden/);
    }
  });

  it('panels of values for each inhabitant', () => {
    const words = wordsOf(markup['panels en']!);
    for (const said of ['Afghanistan', 'Uzbekistan', 'per person']) expect(words).toContain(said);
  });

  it('the card: names, offices, relations', () => {
    const words = wordsOf(markup['card en']!);
    for (const said of ['Қазақстан', 'Kassym-Jomart Tokayev', 'Hosts envoys', 'What is said', '2024'])
      expect(words).toContain(said);
  });

  it('the map: land, places and legs', () => {
    expect(markup['map en']).toMatch(/<path class="f land" d="M/);
    const words = wordsOf(markup['map en']!);
    for (const said of ['Aktau', 'Poti', 'Istanbul']) expect(words).toContain(said);
    expect(markup['map en']!.match(/data-subject="leg:/g)!.length).toBeGreaterThan(8);
    expect(markup['map en'], 'by the way from point to point').toMatch(
      /<path class="s [^>]*d="M[\d. ]+l[^>]*data-subject="leg:/,
    );
  });

  it('every corridor, land and all, in 20 kB', () => {
    const maps = Object.entries(markup).filter(([name]) => name.startsWith('corridor '));
    expect(maps).toHaveLength(24);
    for (const [name, html] of maps)
      expect(gzipSync(html, { level: 9 }).length, name).toBeLessThanOrEqual(20_000);
  });

  it('no comment of a style sheet', () => {
    for (const name of ['chart en', 'card en', 'map en']) expect(markup[name]).not.toContain('/*');
  });

  it('of a dataset whose series cannot be read yet nothing but what stands inside', () => {
    expect(markup['chart before']).not.toMatch(/data-subject="observation:/);
    expect(markup['chart before']).not.toMatch(/class="fallback"[^>]*hidden/);
    expect(markup['chart en']).toMatch(/class="fallback"[^>]*hidden/);
  });

  it.each([
    ['en', '“log” would falsify these lengths'],
    ['fa-AF', '«log» این طول‌ها را نادرست می‌سازد'],
  ])('what a chart does not do, among its notes, in %s', (lang, said) => {
    const [, notes = ''] = /part="notes"([^]*?)<\/section>/.exec(markup[`doubted ${lang}`]!) ?? [];
    expect(wordsOf(notes.replace(/<!--.*?-->|<\/?bdi[^>]*>/g, ''))).toContain(said);
  });

  it('nothing of it before its words were made ready', () => {
    expect(markup['doubted before']).toMatch(/data-subject="observation:/);
    expect(wordsOf(markup['doubted before']!)).not.toContain('falsify');
  });

  it.each(['en', 'fa-AF'])('why there is no figure, with what was expected, in %s', (lang) => {
    const html = markup[`refused ${lang}`]!;
    expect(html).not.toContain('<svg');
    const words = wordsOf(html.replaceAll('&quot;', '"')).replace(/\s+/g, ' ');
    expect(words).toContain('scale="moon" → linear, log, share');
  });

  it.each(['en', 'fa-AF'])('several corridors side by side, in %s', (lang) => {
    const html = markup[`several ${lang}`]!;
    expect(html).toMatch(/<path class="f land" d="M/);
    for (const tone of ['lapis', 'saffron'])
      expect(html).toMatch(new RegExp(`<path class="s ${tone}"[^>]*data-subject="leg:`));
  });

  it.each([
    ['en', 'Khorgos'],
    ['fa-AF', 'خط آهن'],
  ])('a diagram, in %s: every place in a row, and no land', (lang, word) => {
    const html = markup[`diagram ${lang}`]!;
    expect(html).not.toContain('class="f land"');
    expect(wordsOf(html)).toContain(word);
    expect(html.match(/<text/g)!.length).toBeGreaterThan(30);
  });

  it.each([
    ['en', '3–10 million tonnes'],
    ['fa-AF', '۳ تا ۱۰ میلیون تُن'],
  ])('widths by freight, in %s, with what they mean', (lang, unit) => {
    const html = markup[`widths ${lang}`]!;
    expect(wordsOf(html)).toContain(unit);
    expect(html).toMatch(/stroke-width="10.9"[^>]*data-subject="leg:/);
  });

  it('no names of marks that cannot be reached before the page draws them anew', () => {
    expect(markup['map en']).not.toMatch(/<path[^>]*aria-label/);
    expect(markup['map en']).toMatch(/<svg[^>]*class="picture"[^>]*aria-label="[^"]*35 legs/);
  });

  it.each(['chart', 'map'])(
    'of a %s what stands above the picture before it, for markup comes piece by piece',
    (figure) => {
      const html = markup[`${figure} en`]!;
      expect(html.indexOf('part="legend"')).toBeGreaterThan(0);
      expect(html.indexOf('part="legend"')).toBeLessThan(html.indexOf('part="picture"'));
    },
  );

  it('what a full card wears', () => {
    expect(markup['card en']).toMatch(/<style>[^]*\.stances[^]*<\/style>/);
  });

  it('a mention: its words, in the line in which they stand', () => {
    const html = markup['mention en']!;
    expect(html).toMatch(
      /<slot><\/slot>[^<]*(<!--.*?-->)*<\/template>(<!--.*?-->)*the government<\/actor-card>/,
    );
    expect(html).not.toMatch(/class="(frame|root|card)"/);
    expect(html).toMatch(/:host\(\[variant=.?mention.?\]\)\s*{\s*display:\s*inline/);
  });

  it('a card of another shape: what its author put inside, and no complaint', () => {
    const html = markup['row en']!;
    expect(html).toMatch(/<div\s+class="fallback"(?!\s+hidden)[^>]*>/);
    expect(html).not.toMatch(/class="calm"|role="status"/);
    expect(html).toContain('Kazakhstan, in our words');
  });

  it.each([
    ['en', 'de facto authorities'],
    ['fa-AF', 'مقامات دیفکتو'],
  ])('an authority in %s: by the name its publisher chose, which is %s', (lang, name) => {
    const own = dataset.actors.find(({ id }) => id === 'taliban-authorities')!.names[lang]!;
    const [, card = '', itself = ''] = markup[`named ${lang}`]!.split(/(?=<actor-card)/);
    for (const html of [card, itself]) expect(wordsOf(html).toLowerCase()).toContain(name);
    expect(wordsOf(markup[`card ${lang}`]!)).toContain(own);
    // A source may say so in its own words.
    expect(own.length).toBeGreaterThan(5);
    if (lang !== 'en') expect(withoutFacts(wordsOf(card), lang)).not.toContain(own);
    expect(wordsOf(itself)).toMatch(lang === 'en' ? /De facto authorities/ : new RegExp(name));
  });

  it('what its author put inside, where the words a publisher chose are not here yet', () => {
    const html = markup['named before']!;
    expect(html.match(/<div\s+class="fallback"(?!\s+hidden)[^>]*>/g)).toHaveLength(2);
    expect(html).toContain('The rulers, in our words');
    expect(wordsOf(html)).not.toMatch(/Taliban|authorities[^"]*$/);
    expect(html).not.toMatch(/class="calm"|role="status"/);
  });

  it.each(['chart', 'card', 'map'])(
    'the %s in Dari is Dari, right to left, and keeps its years',
    (figure) => {
      const html = markup[`${figure} fa-AF`]!;
      expect(html).toMatch(/dir="rtl"/);
      expect(wordsOf(html).match(/[\u0600-\u06ff]{3,}/g)!.length).toBeGreaterThan(10);
      expect(wordsOf(html)).not.toMatch(/1400|1401|۱۴۰۰|۱۴۰۱/);
    },
  );
});
