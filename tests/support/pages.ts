import { readFile } from 'node:fs/promises';
import { ROOT } from './places.ts';

/** Where `plain.html` finds its script. */
const SCRIPT = '<script type="module" src="../../packages/elements/cdn/keruen.js"></script>';

/**
 * The same script, asked for when a page's own markup has been painted. A busy browser paints that in pieces, half a line first, and what comes with the rest
 * moves what stands: the last of it is seen after the page was read, as if a script had moved it.
 */
export const LATER_SCRIPT = `<script>
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {
    performance.mark('script');
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '../../packages/elements/cdn/keruen.js' });
    document.head.append(script);
  })));
</script>`;

export interface Variant {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** Stands in place of the one script tag. */
  readonly scripts?: string;
}

/** The page of pasted tags in another language, direction or with other scripts; every change must find its place. */
export async function plainPage({
  lang = 'en',
  dir = 'ltr',
  scripts = SCRIPT,
}: Variant = {}): Promise<string> {
  const page = await readFile(`${ROOT}tests/hosts/plain.html`, 'utf8');
  if (!page.includes(SCRIPT) || !page.includes('<html lang="en">'))
    throw new Error('plain.html is not as expected');
  return page.replace(SCRIPT, scripts).replace('<html lang="en">', `<html lang="${lang}" dir="${dir}">`);
}

/** A page of one's own around some tags. */
export const pageAround = (body: string, head = SCRIPT): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** A chart of two years, with a table inside. */
export const CHART = `<trade-chart dataset="kazakhstan-afghanistan" type="columns" measure="trade-value" reporter="KAZ"
  partner="AFG" flow="export import" period="2022/2023"><table><caption>Trade</caption>
  <tr><th>Year</th><th>Export</th></tr><tr><th>2022</th><td>978.0</td></tr></table></trade-chart>`;
