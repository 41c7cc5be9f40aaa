import { columns, type Layout } from '@keruen/figure';
import type { Rows } from '@keruen/data';

/** Chart types by public name. A type is a layout with a name; adding one adds a line here. */
export const CHART_TYPES: Readonly<Record<string, Layout<Rows>>> = { columns };
