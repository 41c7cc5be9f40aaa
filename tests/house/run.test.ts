import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { countTests, sum } from '../../tools/checks.mjs';
import { isDebianRoot, noBrowser, usualPlaces } from '../../tools/chromium.mjs';
import { install, installProblem, isComplete, pinnedPnpm, pnpm } from '../../tools/install.mjs';
import { nodeProblem } from '../../tools/node-version.mjs';
import { portProblem } from '../../tools/port.mjs';
import { ROOT } from './places.ts';

const SENTENCE = /^[A-Z][^\n]*[.]$/;

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((step) => step()));

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'keruen-run-'));
  undo.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A script of the house as a program of its own: how it ended and what it said. */
function script(code: string, env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (said.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.err += piece.toString()));
  const end = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...said })),
  );
  return { child, said, end };
}

const task = (...args: string[]) =>
  script(`process.argv.push('run', ...${JSON.stringify(args)}); await import('./tools/run.mjs')`);

function listen(port: number): Promise<Server | undefined> {
  const server = createServer();
  undo.push(() => server.close());
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port }, () => resolve(server));
  });
}

describe('the Node that starts a task', () => {
  it.each([
    ['20.0.0', 'linux', 'x64'],
    ['20.20.2', 'linux', 'arm64'],
    ['24.1.0', 'linux', 'x64'],
    ['22.19.0', 'darwin', 'arm64'],
    ['23.0.0', 'win32', 'x64'],
    ['22.20.0', 'linux', 'riscv64'],
  ])('may be %s on %s %s', (version, platform, arch) => {
    expect(nodeProblem(version, platform, arch)).toBeUndefined();
  });

  it.each([
    ['18.20.4', 'linux', 'x64', 'Node 20 '],
    ['19.9.9', 'linux', 'arm64', 'Node 20 '],
    ['20.20.2', 'darwin', 'arm64', 'Node 22.19 '],
    ['22.18.9', 'win32', 'x64', 'Node 22.19 '],
    ['20.20.2', 'linux', 'riscv64', 'Node 22.19 '],
  ])('may not be %s on %s %s', (version, platform, arch, needed) => {
    const problem = nodeProblem(version, platform, arch);
    expect(problem).toMatch(SENTENCE);
    expect(problem).toContain(needed);
    expect(problem).toContain(version);
  });

  it('is refused before anything else happens', async () => {
    const old = "Object.defineProperty(process.versions, 'node', { value: '18.1.0' });";
    const { code, out, err } = await script(
      `${old} process.argv.push('run', 'start'); await import('./tools/run.mjs')`,
    ).end;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim()).toMatch(SENTENCE);
    expect(err).toContain('Node 18.1.0');
  });
});

describe('the port of the demo', () => {
  it('is free when nobody listens, and taken when somebody does', async () => {
    const server = await listen(0);
    const address = server?.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    expect(await portProblem('127.0.0.1', port)).toMatch(SENTENCE);
    expect(await portProblem('127.0.0.1', port)).toContain(String(port));
    await new Promise((resolve) => server?.close(resolve));
    expect(await portProblem('127.0.0.1', port)).toBeUndefined();
  });

  it('is asked for first: when it is taken, start ends with one sentence', async () => {
    await listen(6006);
    const { code, out, err } = await task('start').end;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim()).toMatch(SENTENCE);
    expect(err).toContain('Port 6006');
  });
});

describe('installing', () => {
  /** A workspace that wants one package no store has, beside the real pnpm. */
  function workspace(): string {
    const root = folder();
    const manifest = {
      private: true,
      packageManager: 'pnpm@12.21.0',
      dependencies: { 'keruen-nothing': '1.0.0' },
    };
    const integrity = `sha512-${'A'.repeat(86)}==`;
    writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
    writeFileSync(
      join(root, 'pnpm-workspace.yaml'),
      `pmOnFail: ignore\nstoreDir: ${root}/store\ncacheDir: ${root}/cache\n`,
    );
    writeFileSync(
      join(root, 'pnpm-lock.yaml'),
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      keruen-nothing:\n        specifier: 1.0.0\n        version: 1.0.0\n` +
        `packages:\n  keruen-nothing@1.0.0:\n    resolution: {integrity: ${integrity}}\nsnapshots:\n  keruen-nothing@1.0.0: {}\n`,
    );
    mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', 'pnpm'), join(root, 'node_modules', 'pnpm'));
    symlinkSync(join(ROOT, 'node_modules', '.bin', 'pnpm'), join(root, 'node_modules', '.bin', 'pnpm'));
    return root;
  }

  it('without a registry in reach fails with one sentence', { timeout: 60_000 }, async () => {
    const env = {
      ...process.env,
      pnpm_config_registry: 'http://127.0.0.1:9',
      pnpm_config_fetch_retries: '0',
    };
    const failed = install(workspace(), env, () => undefined).catch((error: unknown) => error);
    const failure = (await failed) as Error;
    expect(failure.message).toMatch(SENTENCE);
    expect(failure.message).toContain('network');
  });

  it('is done when pnpm has carried out the lockfile, and not before', () => {
    const root = workspace();
    expect(isComplete(root)).toBe(false);
    mkdirSync(join(root, 'node_modules', '.pnpm'));
    writeFileSync(join(root, 'node_modules', '.pnpm', 'lock.yaml'), 'of yesterday');
    expect(isComplete(root)).toBe(false);
    expect(isComplete(ROOT)).toBe(true);
  });

  it('takes the pnpm that is there when it is the pinned one, else fetches that one', () => {
    const root = workspace();
    expect(pnpm(root)).toMatchObject({ local: true, args: [] });
    writeFileSync(join(root, 'package.json'), '{"packageManager":"pnpm@1.2.3+sha512.abc"}');
    expect(pnpm(root)).toEqual({ command: 'npx', args: ['--yes', 'pnpm@1.2.3'], local: false });
    expect(pinnedPnpm({ packageManager: 'pnpm@12.21.0' })).toBe('12.21.0');
  });

  it.each([
    [127, '', 'npx'],
    [1, 'npm error code EAI_AGAIN', 'network'],
    [1, 'error sending request: tcp connect error', 'network'],
    [1, "EACCES: permission denied, mkdir '/x'", 'make it yours'],
    [1, 'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install', 'ERR_PNPM_OUTDATED_LOCKFILE'],
    [3, 'something else', 'code 3'],
  ])('that ended with %d and "%s" is told with "%s"', (code, text, word) => {
    expect(installProblem(code, text)).toMatch(SENTENCE);
    expect(installProblem(code, text)).toContain(word);
  });
});

describe('the browser of the tests', () => {
  it('is looked for on PATH first, then where the platform keeps it', () => {
    const places = usualPlaces({ PATH: ['', join('a', 'bin')].join(delimiter) }, 'darwin');
    expect(places.slice(0, 2)).toEqual(
      ['chromium-headless-shell', 'chromium'].map((name) => join('a', 'bin', name)),
    );
    expect(places.at(-1)).toContain('/Applications');
    expect(usualPlaces({}, 'linux')).toContain('/usr/bin/chromium');
  });

  it('comes from the system only on Debian itself, and only for root', () => {
    expect(isDebianRoot('linux', 0, 'NAME="Debian"\nID=debian\n')).toBe(true);
    expect(isDebianRoot('linux', 1000, 'ID=debian\n')).toBe(false);
    expect(isDebianRoot('linux', 0, 'ID=ubuntu\nID_LIKE=debian\n')).toBe(false);
    expect(isDebianRoot('darwin', 0, '')).toBe(false);
  });

  it('that nobody can install is told in one sentence', () => {
    expect(noBrowser(true)).toMatch(SENTENCE);
    expect(noBrowser(false)).toContain('without root');
  });

  it('that CHROMIUM_PATH names must be one', async () => {
    const code = `import { chromium } from './tools/chromium.mjs';
      await chromium('.', { ...process.env, CHROMIUM_PATH: 'nowhere/chromium' }, () => {}).catch((e) => console.log(e.message));`;
    const { out } = await script(code).end;
    expect(out.trim()).toMatch(SENTENCE);
    expect(out).toContain('nowhere/chromium');
  });
});

describe('the count of the checks', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  });

  it('counts tests, and what is neither passed nor failed as skipped', () => {
    const report = {
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'pending', 'todo')],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that broke before its first test, and a run that failed without a test that did', () => {
    expect(countTests({ testResults: [file('failed')] }, 1).failed).toBe(1);
    expect(countTests({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
    expect(countTests({ testResults: [] }, 1).failed).toBe(1);
    expect(countTests({ testResults: [] }, 0).failed).toBe(0);
  });

  it('takes a skipped test for a failed one where nothing may be skipped', () => {
    const results = [
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 1, failed: 0, skipped: 2 },
    ];
    expect(sum(results, false)).toEqual({ passed: 4, failed: 1 });
    expect(sum(results, true)).toEqual({ passed: 4, failed: 3 });
  });
});

describe('a task', () => {
  it('that does not exist is told with those that do', async () => {
    const { code, err } = await task('biuld').end;
    expect(code).toBe(1);
    expect(err.trim()).toBe('unknown task: "biuld"; the tasks are start, test, build, bench.');
  });

  it('is ended with all it started when it takes too long', async () => {
    const code = `import { run } from './tools/child.mjs';
      const { code } = await run('sh', ['-c', 'sleep 60 | cat'], { minutes: 0.005 });
      console.log(code);`;
    expect((await script(code).end).out.trim()).toBe('124');
  });

  it('ends with the shell that npm put above it', async () => {
    const sleeping = `import { run, forwardSignals } from './tools/child.mjs';
      forwardSignals();
      console.log('up');
      await run('sleep', ['60']);`;
    const code = `import { spawn } from 'node:child_process';
      const inner = spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(sleeping)}], {
        stdio: 'inherit', env: { ...process.env, npm_lifecycle_event: 'start' } });
      setTimeout(() => process.exit(7), 500);`;
    // The output closes when the last program that holds it has ended.
    expect(await script(code).end).toEqual({ code: 7, out: 'up\n', err: '' });
  });

  it('passes an end signal on to what it started, and waits for it', async () => {
    const code = `import { run, forwardSignals } from './tools/child.mjs';
      forwardSignals();
      await run(process.execPath, ['-e', "process.on('SIGTERM', () => setTimeout(() => { console.log('tidied'); process.exit(0); }, 200)); console.log('up'); setInterval(() => {}, 1000)"], { show: true });
      console.log('never said');`;
    const { child, said, end } = script(code);
    while (!said.out.includes('up')) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    const ended = await end;
    expect(ended.code).toBe(143);
    expect(ended.out).toContain('tidied');
    expect(ended.out).not.toContain('never said');
  });
});
