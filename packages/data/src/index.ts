export type * from './schema/dataset.ts';
export type * from './schema/issue.ts';
export type * from './schema/vocabulary.ts';
export type * from './query/rows.ts';
export type * from './query/profile.ts';
export type * from './query/route.ts';
export type * from './value/period.ts';
