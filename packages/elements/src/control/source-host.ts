import type { ReactiveControllerHost } from 'lit';
import type { Dataset } from '@keruen/data';
import type { Question } from '@keruen/data/datasets/parts-for';

/** What the element's author said about where data come from. */
export type SourceHost = ReactiveControllerHost &
  HTMLElement & {
    readonly data?: Dataset | undefined;
    readonly src?: string | undefined;
    readonly datasetId?: string | undefined;
    readonly numerals?: string | undefined;
    /** What a chart asks, which says of a table what that does not say itself. Null where an attribute was taken away. */
    readonly measure?: string | null | undefined;
    readonly reporter?: string | null | undefined;
    readonly partner?: string | null | undefined;
    readonly flow?: string | null | undefined;
    /** What the figure is about to ask of a shipped dataset, which is loaded as far as that. */
    question(): Question;
  };
