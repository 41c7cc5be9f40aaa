/** Prints what the CDN build weighs against its budgets, as a Markdown table: `node scripts/sizes.ts [folder]`. */
import { resolve } from 'node:path';
import { PACKAGE } from './cdn/places.ts';
import { sizesOf } from './cdn/measure.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const sizes = await sizesOf(resolve(process.argv[2] ?? `${PACKAGE}cdn`));
console.log('| loaded | gzip -9 | bar | files |\n|---|---:|---:|---|');
for (const { name, bytes, bar, files } of sizes)
  console.log(
    `| ${name} | ${kilobytes(bytes)}${bytes > bar ? ' (too much)' : ''} | ${kilobytes(bar)} | ${files.join(', ')} |`,
  );
