import type { Rows } from '@keruen/data';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import type { Layout } from './layout.ts';

/** Chart types by their public name, the word of the attribute `type`. A type is a layout in a file of its own and a row here. */
export const chartLayouts: Readonly<Record<string, Layout<Rows>>> = { columns, bars };
