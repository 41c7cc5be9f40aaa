import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from './child.mjs';

const CACHE = join('node_modules', '.cache', 'keruen');
const REPORT = join(CACHE, 'vitest.json');
/** Tests that take longer do not end at all; looking at each story as every reader takes its time. */
const minutesFor = ({ EVERY_READER }) => (EVERY_READER ? 45 : 30);
const QUIET = ['--output-logs=errors-only', '--log-prefix=none'];

/** What the tests look at. */
const BUILD = { name: 'build', command: ['turbo', 'run', 'build', ...QUIET] };

/** Everything beside the tests that can fail. Those of one row run at the same time. */
const ROWS = [
  [
    BUILD,
    {
      name: 'format',
      command: ['prettier', '--check', '.', '--cache', '--cache-location', join(CACHE, 'prettier')],
    },
  ],
  [
    { name: 'types', command: ['turbo', 'run', 'check:types', ...QUIET] },
    {
      name: 'lint',
      command: ['eslint', '.', '--max-warnings=0', '--cache', '--cache-location', join(CACHE, 'eslint')],
    },
  ],
];

/** Runs every check even when one fails, and gives how many passed and failed. `wanted` narrows it to some tests. */
export async function runChecks(root, env, say, wanted) {
  mkdirSync(join(root, CACHE), { recursive: true });
  const rows = wanted.length > 0 ? [[BUILD]] : ROWS;
  const results = [];
  for (const row of rows)
    results.push(...(await Promise.all(row.map((check) => runCheck(check, root, env, say)))));
  const tests = await runTests(root, env, say, wanted);
  const total = sum([...results, tests], env.CI === 'true');
  for (const { name, failed } of results) if (failed) say(`✗ ${name} failed, see above`);
  if (tests.skipped > 0)
    say(`${tests.skipped} skipped${env.CI === 'true' ? ', which counts as failed here' : ''}`);
  say(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

async function runCheck({ name, command: [program, ...args] }, root, env, say) {
  const start = performance.now();
  const { code, text } = await run(program, args, { cwd: root, env });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code !== 0) say(text);
  say(`${code === 0 ? '✓' : '✗'} ${name} ${seconds} s`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function runTests(root, env, say, wanted) {
  rmSync(join(root, REPORT), { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await run('vitest', ['run', ...reporters, ...wanted], {
    cwd: root,
    env,
    show: true,
    minutes: minutesFor(env),
  });
  if (code === 124) say(`✗ the tests took more than ${minutesFor(env)} minutes and were ended`);
  return { name: 'tests', ...countTests(readReport(join(root, REPORT)), code) };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

/**
 * How many tests of a Vitest JSON report passed, failed and were skipped. A file that failed before its first test, and
 * a run that failed though no test did, count as one failure each.
 */
export function countTests({ testResults }, code) {
  const statuses = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const unexplained = code !== 0 && failed + broken === 0 ? 1 : 0;
  return { passed, failed: failed + broken + unexplained, skipped: statuses.length - passed - failed };
}

/** The sum of all checks; where nothing may be skipped, a skipped test is a failed one. */
export function sum(results, strict) {
  const add = (field) => results.reduce((total, result) => total + result[field], 0);
  return { passed: add('passed'), failed: add('failed') + (strict ? add('skipped') : 0) };
}
