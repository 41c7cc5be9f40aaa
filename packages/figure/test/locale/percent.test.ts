import { expect, test } from 'vitest';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { formatPercent } from '../../src/locale/percent.ts';
import { LANGUAGES } from './languages.ts';

test.each(LANGUAGES)('all digits are said, and no word for a power of ten, in %s', (_, locale) => {
  const said = withoutMarks(formatPercent(1200, locale));
  expect(said).toMatch(/^[\d۰-۹][\d۰-۹.,٬\s]*[%٪]$/u);
  expect(said.match(/[\d۰-۹]/gu)).toHaveLength(4);
});
