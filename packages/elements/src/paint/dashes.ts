import { nothing } from 'lit';
import { dashesOf } from '@keruen/figure';

/** The dashes of a stroke as an attribute: words, for an array would be written anew whenever a picture is looked at again. */
export const dashes = (stroke: Parameters<typeof dashesOf>[0]): string | typeof nothing =>
  dashesOf(stroke)?.join() ?? nothing;
