import type { Issue } from '@keruen/data';
import type { CSSResult, LitElement } from 'lit';
import { adopt } from '../theme/adopt.ts';
import { cut } from '../theme/cut.ts';
import { oddLooks, type Looks } from './known-words.ts';
import { refusalLine } from './refusal-line.ts';

/** What is loaded where something is wrong, or may be: how a reader is told, and the words of attributes that an editor is told of. */
export const telling = {
  refusalLine,
  /** Asked of what stands in a page, where a sentence may cut the author's own words. */
  oddLooks: (host: LitElement & Looks): Issue[] => {
    adopt(host.renderRoot as ShadowRoot, cut as CSSResult);
    return oddLooks(host);
  },
};
