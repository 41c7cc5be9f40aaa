#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { lint } from '../lint/lint.ts';
import { read } from '../read/read.ts';
import { run } from './run.ts';

// Whoever reads the answer may stop reading, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 3));

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

process.exitCode = await run(
  process.argv.slice(2),
  {
    version,
    read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
    write: (file, text) => writeFile(file, text),
    print: (text) => void process.stdout.write(text),
    remark: (text) => void process.stderr.write(text),
  },
  { read, lint },
);
