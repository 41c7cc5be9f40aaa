import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { COLOURS, PARTS, STATES } from '../../scripts/manifest/common.ts';
import { manifestOf } from '../../scripts/manifest/manifest-of.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const CLASSES = { 'trade-chart': TradeChart, 'actor-card': ActorCard, 'corridor-map': CorridorMap } as const;

/** More words than these are a list of their own. */
const FEW = 6;

const declared = manifestOf().modules.flatMap(({ declarations }) => declarations);

describe.each(Object.entries(CLASSES))('what tools are told of <%s>', (tag, made) => {
  const told = declared.find(({ tagName }) => tagName === tag)!;
  const names = told.attributes.map(({ name }) => name);

  it('has every attribute it hears, and those that are read where they are needed', () => {
    expect([...names].sort()).toEqual([...made.observedAttributes, 'hash', 'link-origins'].sort());
    expect(told.name).toBe(made.name);
  });

  it('has every property an author may set, under the name it has', () => {
    expect(told.members.map(({ name }) => name).sort()).toEqual([...made.elementProperties.keys()].sort());
  });

  it('describes all of it', () => {
    const all = [
      told,
      ...told.attributes,
      ...told.members,
      ...told.events,
      ...told.cssParts,
      ...told.cssProperties,
    ];
    expect(all.filter(({ description }) => !/^[A-Z`].{3,}\.$/.test(description))).toEqual([]);
  });

  it('says of a few words each what it does', () => {
    for (const { name, type, description } of told.attributes) {
      const words = [...type.text.matchAll(/'([\w-]+)'/g)].map(([, word]) => word!);
      const isFew = words.length <= FEW;
      expect(isFew ? words.filter((word) => !description.includes(`\`${word}\``)) : [], name).toEqual([]);
    }
  });

  it('says of every property a type that an editor knows without our sources', () => {
    const plain = /^(?:string|number|Dataset|'[\w-]+'(?: \| '[\w-]+')+)(?: \| undefined)?$/;
    for (const { name, type } of [...told.members, ...told.attributes])
      expect(type.text, name).toMatch(plain);
  });

  it('names no attribute that the README does not', () => {
    expect(names.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the words of an attribute', () => {
  const chart = declared.find(({ tagName }) => tagName === 'trade-chart')!;
  const card = declared.find(({ tagName }) => tagName === 'actor-card')!;
  const wordsOf = (one: typeof chart, name: string): readonly string[] =>
    [...one.attributes.find((each) => each.name === name)!.type.text.matchAll(/'([\w-]+)'/g)].map(
      ([, word]) => word!,
    );

  it.each(['type', 'facet', 'scale', 'relative-to', 'measure'])(
    'of %s are told, and the README names each',
    (name) => {
      const row = new RegExp(`^\\| \`${name}\`.*$`, 'm').exec(README)![0];
      const told = wordsOf(chart, name);
      expect(told.length).toBeGreaterThan(1);
      expect(told.filter((word) => !row.includes(`\`${word}\``))).toEqual([]);
    },
  );

  it('of variant are those a card has', () => {
    expect(wordsOf(card, 'variant')).toEqual(['full', 'mention', 'compact', 'comparison', 'relations']);
  });
});

describe('parts, colours and states', () => {
  it('are those of the README', () => {
    const [, looks = ''] = /\n## Looks\n([^]*?)\n## /.exec(README)!;
    const flat = looks.replace(/\s+/g, ' ');
    expect(flat).toContain(`Parts are \`${Object.keys(PARTS).join(' ')}\``);
    for (const name of Object.keys(COLOURS)) expect(flat).toMatch(new RegExp(`\`(--keruen)?-${name}\``));
    for (const name of Object.keys(STATES)) expect(flat).toContain(`:state(${name})`);
  });
});

it('every module a tool is sent to is one that is built', () => {
  for (const { path } of manifestOf().modules) {
    const source = path.replace(/^dist/, 'src').replace(/\.js$/, '.ts');
    expect(() => readFileSync(new URL(`../../${source}`, import.meta.url))).not.toThrow();
  }
});
