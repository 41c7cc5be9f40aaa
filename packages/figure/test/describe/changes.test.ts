import type { StatusChange } from '@keruen/data';
import { describe, expect, it } from 'vitest';
import { changeLines } from '../../src/describe/changes.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { en, fa, LANGUAGES } from '../locale/languages.ts';
import { routes } from './route-fixture.ts';

const change = (fields: Partial<StatusChange>): StatusChange => ({
  date: '2024-06-03',
  confidence: 'high',
  sources: [],
  ...fields,
});

const lines = (changes: readonly StatusChange[], locale: Locale = en): string[] =>
  changeLines(changes, routes, locale).map(withoutMarks);

describe('dated changes', () => {
  it('say when and what changed', () => {
    expect(lines([change({ service: 'closed' })])).toEqual(['3 June 2024: closed']);
    expect(lines([change({ build: 'under-construction', service: 'not-open' })])).toEqual([
      '3 June 2024: under construction',
    ]);
    expect(lines([change({ build: 'operating' })])).toEqual(['3 June 2024: operating']);
    expect(lines([change({ build: 'operating', service: 'limited' })])).toEqual([
      '3 June 2024: operating, limited service',
    ]);
  });

  it('do not say of what was built and not opened that it operates', () => {
    expect(lines([change({ build: 'operating', service: 'not-open' })])).toEqual(['3 June 2024: not open']);
    expect(lines([change({ build: 'operating', service: 'unknown' })])).toEqual([
      '3 June 2024: service unknown',
    ]);
  });

  it('give a remark, and keep their order', () => {
    const told = lines([
      change({ date: '2019', note: 'second track' }),
      change({ date: '2021-02', service: 'normal' }),
    ]);
    expect(told).toEqual(['2019: second track', 'February 2021: normal service']);
  });

  it('name their sources', () => {
    const [source] = routes.sources;
    const [line] = lines([change({ service: 'closed', sources: [{ source: source!.id }] })]);
    expect(line).toContain(`source: ${source!.publisher}`);
  });

  it('are none where none is recorded', () => {
    expect(lines([])).toEqual([]);
    expect(changeLines(undefined, routes, fa)).toEqual([]);
  });

  it.each(LANGUAGES)('speak %s', (_, locale) => {
    const [line] = lines([change({ service: 'closed' })], locale);
    expect(line).toContain(locale.words.service.closed);
  });
});
