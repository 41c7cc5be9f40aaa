import type { ReactiveControllerHost } from 'lit';
import type { Dataset } from '@keruen/data';

/** What the element's author said about where data come from. */
export type SourceHost = ReactiveControllerHost &
  HTMLElement & {
    readonly data?: Dataset | undefined;
    readonly src?: string | undefined;
    readonly datasetId?: string | undefined;
  };
