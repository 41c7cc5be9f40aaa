import { describe, expect, it } from 'vitest';
import { about, route } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { changeLines } from '../../src/describe/changes.ts';
import { factLines } from '../../src/describe/facts.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa } from '../locale/languages.ts';

const lines = (subject: string, locale = en): string[] =>
  factLines(about(dataset, [subject]), locale).map(({ text }) => withoutMarks(text));

describe('factLines', () => {
  it('names numbers that do not agree together, then each with its definition', () => {
    const told = lines('corridor:titr');
    const at = told.findIndex((line) => line.startsWith('2 different figures for'));
    expect(told[at]).toMatch(/2024: .*4\.48 million tonnes \(statistic\).*3\.3 million tonnes \(claim\)/);
    expect(told.slice(at + 1, at + 3).join()).toContain('as the Association counts');
  });

  it('says value, definition, nature and source of each number', () => {
    expect(lines('leg:aktau-alat').join()).toMatch(/Aktau-Baku ferry, as reported 2017, .*; source: /);
    expect(lines('leg:darbaza-maktaaral')).toHaveLength(2);
  });

  it('says once what exactly was counted, and in which unit, in words', () => {
    const [ferry] = lines('leg:aktau-alat');
    expect(ferry).toContain('22 hours');
    expect(ferry!.split('Aktau-Baku ferry')).toHaveLength(2);
    expect(lines('corridor:trans-afghan-uap').join()).toContain('647 km');
  });

  it('finds no disagreement between numbers of different years, units or subjects', () => {
    expect(lines('node:altynkol').join()).not.toContain('different figures');
  });

  it('tells two goods apart, and names each', () => {
    const told = lines('node:hairatan');
    expect(told.join()).not.toContain('different figures');
    expect(
      told.filter((line) => /^Freight, .*flour.* 2024: 3\.5 thousand tonnes a day/.test(line)),
    ).toHaveLength(1);
    expect(
      told.filter((line) => /^Freight, wheat.* 2024: 1\.5 thousand tonnes a day/i.test(line)),
    ).toHaveLength(1);
  });

  it('calls nothing a disagreement that the facts do not, and names every product', () => {
    const subjects = new Set(dataset.observations.flatMap((one) => one.about ?? []));
    for (const subject of subjects) {
      const { notes } = about(dataset, [subject]);
      const dated = notes
        .map(({ record }) => record)
        .filter((one) => 'unit' in one && one.period !== undefined);
      const disputed = dated.some((one) =>
        dated.some((other) => one.period === other.period && one.conflictsWith?.includes(other.id)),
      );
      const told = lines(subject);
      expect(
        told.some((line) => line.includes('different figures')),
        subject,
      ).toBe(disputed);
      for (const { product } of dated)
        if (product !== undefined)
          expect(told.join()).toContain(dataset.products.find(({ id }) => id === product)!.names.en);
    }
  });

  it('speaks the language of the figure', () => {
    expect(lines('corridor:titr', fa).length).toBe(lines('corridor:titr').length);
  });

  it('is silent where nothing is published', () => {
    expect(lines('node:kashgar')).toEqual([]);
  });
});

describe('changeLines', () => {
  const titr = route(dataset, { corridor: ['titr'] });
  const leg = (id: string) => dataset.legs.find((one) => one.id === id)!;

  it('says in order when what changed, and who says so', () => {
    const told = changeLines(leg('tbilisi-akhalkalaki').changes, titr, en).map(withoutMarks);
    expect(told).toHaveLength(4);
    expect(told[0]).toMatch(/^21 November 2007: under construction/);
    expect(told[2]).toMatch(/^About May 2023: closed/);
    expect(told[3]).toMatch(/^20 May 2024: normal service/);
    for (const line of told) expect(line).toMatch(/; sources?: |general knowledge/);
  });

  it('says nothing of the service of what is not built', () => {
    expect(changeLines(leg('uzen-kuryk').changes, titr, en)[0]).not.toContain('not open');
  });

  it('tells what a change that moves no status was', () => {
    expect(withoutMarks(changeLines(leg('aktau-alat').changes, titr, en)[0]!)).toMatch(
      /^16 April 2019: weekly container feeder/,
    );
  });

  it('is empty without changes', () => {
    expect(changeLines(undefined, titr, en)).toEqual([]);
  });
});
