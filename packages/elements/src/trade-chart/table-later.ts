import type { LitElement } from 'lit';
import { Later } from '../control/later.ts';
import { furtherWords } from './chart-type.ts';
import type { ChartTable } from './chart-table.ts';

/** The table of a chart, with the words that charts on demand speak: it names what they show. */
export const tableLater = (host: LitElement): Later<ChartTable> =>
  new Later(host, async () => {
    const [{ ChartTable }] = await Promise.all([
      import('./chart-table.ts'),
      furtherWords(host)?.catch(() => {}),
    ]);
    return new ChartTable(host);
  });
