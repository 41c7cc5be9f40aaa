import { dataset as shipped } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { chronicle, comparison, profile, query, relationsAmong, route, unfolded } from '../../src/index.ts';

/** The shipped dataset as elements have it, and what figures answer from it. */
export const dataset = unfolded(shipped);

export const trade = query(dataset, {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'AFG',
  flow: ['export', 'import', 'turnover'],
  period: '2018/2025',
});

export const card = profile(dataset, { actor: 'KAZ', toward: 'AFG', asOf: '2024-01' })!;
export const later = profile(dataset, { actor: 'KAZ', asOf: '2026-03-09' })!;
export const person = profile(dataset, { actor: 'tokayev' })!;
export const map = route(dataset, { corridor: ['titr', 'kz-uz-af'], asOf: '2013' });
export const time = chronicle(dataset, { actor: 'KAZ' });
export const partners = query(dataset, {
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: '*',
  flow: ['export'],
  period: '2022',
});

export const matrix = relationsAmong(dataset, { actors: ['*'], toward: ['AFG'] });
export const beside = comparison(dataset, { actors: ['KAZ', 'ktz'], toward: 'AFG' });

export const answers = { trade, card, person, map, time, partners, matrix, beside };
