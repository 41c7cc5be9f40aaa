import { noticeOf } from '@keruen/data';
import type { OnShow } from './takeable.ts';

/** Sentences of the source line, and what is to be said of the words of the data. */
export const remarksOf = ({ figure, dataset }: Pick<OnShow, 'figure' | 'dataset'>): readonly string[] => [
  ...figure.remarks,
  ...noticeOf(dataset),
];
