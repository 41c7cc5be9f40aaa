/**
 * Starts, tests, builds and times Keruen on a machine that has nothing but Node and npm: `node tools/run.mjs start`, `test`,
 * `build` or `bench`. It installs what the task needs, then runs the task with the tools from node_modules.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { run, forwardSignals } from './child.mjs';
import { chromium } from './chromium.mjs';
import { runChecks } from './checks.mjs';
import { Failure, toItsEnd } from './failure.mjs';
import { install } from './install.mjs';
import { nodeProblem } from './node-version.mjs';
import { portProblem } from './port.mjs';
import { makeSite } from './site.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const HOST = '127.0.0.1';
const PORT = 6006;
const TASKS = { start, test, build, bench };

function environment() {
  return {
    ...process.env,
    // pnpm reads its own names only; a registry that was set for npm is meant for both.
    ...(process.env.npm_config_registry && { pnpm_config_registry: process.env.npm_config_registry }),
    // What is read later, in a file or a report, stays plain.
    ...(!process.stdout.isTTY && !process.env.FORCE_COLOR && { NO_COLOR: '1' }),
    PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    DO_NOT_TRACK: '1',
  };
}

async function start(env) {
  refuse(await portProblem(HOST, PORT));
  await prepare(env);
  await must('turbo', ['run', 'build', '--filter=@keruen/storybook^...', '--output-logs=errors-only'], env);
  refuse(await portProblem(HOST, PORT));
  say(`The demo is coming up on http://${HOST}:${PORT}`);
  await must('pnpm', ['--filter', '@keruen/storybook', 'dev'], env);
}

async function test(env, wanted) {
  await prepare(env);
  const browser = await chromium(ROOT, env, say);
  const { failed } = await runChecks(ROOT, { ...env, CHROMIUM_PATH: browser }, say, wanted);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function build(env) {
  await prepare(env);
  await must('turbo', ['run', 'build', '--output-logs=new-only'], env);
  makeSite(ROOT);
  say('Built: packages/*/dist, packages/elements/cdn and site');
}

async function bench(env) {
  await prepare(env);
  const browser = await chromium(ROOT, env, say);
  await must('turbo', ['run', 'build', '--filter=@keruen/elements', '--output-logs=errors-only'], env);
  for (const name of ['@keruen/data', '@keruen/figure', '@keruen/elements', '@keruen/tests'])
    await must('pnpm', ['--filter', name, 'run', 'bench'], { ...env, CHROMIUM_PATH: browser });
}

async function prepare(env) {
  await install(ROOT, env, say);
  const own = join(ROOT, 'node_modules', '.bin', 'node');
  if (existsSync(own) && (await run(own, ['--version'], { env })).code !== 0) {
    refuse(
      'The Node that was installed for the tasks does not run here: Keruen is built on Linux with glibc, macOS or Windows.',
    );
  }
}

async function must(command, args, env) {
  const { code } = await run(command, args, { cwd: ROOT, env, show: true });
  if (code !== 0)
    throw new Failure(
      `${command} ${args[0] === 'run' ? 'build' : args.join(' ')} ended with code ${code}, see above.`,
    );
}

function refuse(problem) {
  if (problem) throw new Failure(problem);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

async function main([name, ...rest]) {
  refuse(nodeProblem(process.versions.node, process.platform, process.arch));
  const task = TASKS[name];
  if (!task) throw new Failure(`unknown task: "${name}"; the tasks are ${Object.keys(TASKS).join(', ')}.`);
  await task(environment(), rest);
}

forwardSignals();
toItsEnd(main(process.argv.slice(2)));
