import type { Source } from '@keruen/data';

type Called = Pick<Source, 'publisher' | 'title' | 'url'>;

/** Sources as a table names them in one attribute: by publisher and title, one alone with its address behind them. */
export function sourceWords(sources: readonly Called[]): string {
  const names = sources.map(({ publisher, title }) => [...new Set([publisher, title])].join(', '));
  const [only, ...more] = sources;
  return [names.join('; '), more.length ? undefined : only?.url].filter(Boolean).join(' ');
}
