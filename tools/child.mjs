import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Children live in process groups of their own, so that a signal reaches all they started, and only once. */
const GROUPED = process.platform !== 'win32';
const GRACE_MS = 5000;
const running = new Set();
let ending;

/**
 * Runs a program to its end. `show` lets it write to our own output; otherwise what it wrote comes back as `text`.
 * A program that cannot be started ends with code 127, one that takes more than `minutes` is ended with code 124.
 */
export function run(command, args, { cwd, env, show = false, minutes } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      detached: GROUPED,
      shell: !GROUPED,
    });
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    running.add(child);
    let late = false;
    const limit = minutes && setTimeout(() => (late = signalGroup(child.pid, 'SIGKILL')), minutes * 60_000);
    const finish = (code) => {
      clearTimeout(limit);
      if (!running.delete(child)) return;
      if (ending) leaveWhenAllEnded();
      else resolve({ code: late ? 124 : code, text: Buffer.concat(pieces).toString('utf8') });
    };
    child.on('error', () => finish(127));
    child.on('close', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Passes Ctrl-C and friends on to the children, waits for them, and leaves with the code a shell expects. */
export function forwardSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  if (process.env.npm_lifecycle_event) leaveWithParent();
}

/** npm, when it is told to end, ends the shell between it and us, and we hear nothing. */
function leaveWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !ending) end('SIGTERM');
  }, 500).unref();
}

function end(signal) {
  const again = ending !== undefined;
  ending ??= { code: 128 + constants.signals[signal], groups: [...running].map((child) => child.pid) };
  signalGroups(again ? 'SIGKILL' : signal);
  setTimeout(() => signalGroups('SIGKILL'), GRACE_MS).unref();
  leaveWhenAllEnded();
}

function signalGroups(signal) {
  for (const pid of ending.groups) signalGroup(pid, signal);
}

/** Sends a signal to a child and what it started; whether there was anybody to get it. */
function signalGroup(pid, signal) {
  try {
    return process.kill(GROUPED ? -pid : pid, signal);
  } catch {
    return false;
  }
}

function leaveWhenAllEnded() {
  if (ending.waiting) return;
  ending.waiting = setInterval(() => {
    if (running.size === 0 && !ending.groups.some(alive)) process.exit(ending.code);
  }, 50);
}

function alive(pid) {
  return GROUPED && pid !== undefined && signalGroup(pid, 0);
}
