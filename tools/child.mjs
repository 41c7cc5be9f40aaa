import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Children live in process groups of their own, so that a signal reaches all they started, and only once. */
const GROUPED = process.platform !== 'win32';
const GRACE_MS = 5000;
const running = new Set();
let ending;

/**
 * Runs a program to its end. `show` lets it write to our own output; otherwise what it wrote comes back as `text`.
 * A program that cannot be started ends with code 127.
 */
export function run(command, args, { cwd, env, show = false } = {}) {
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
    const finish = (code) => {
      if (!running.delete(child)) return;
      if (ending) leaveWhenAllEnded();
      else resolve({ code, text: Buffer.concat(pieces).toString('utf8') });
    };
    child.on('error', () => finish(127));
    child.on('close', (code, signal) => finish(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Passes Ctrl-C and friends on to the children, waits for them, and leaves with the code a shell expects. */
export function forwardSignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
}

function end(signal) {
  const again = ending !== undefined;
  ending ??= { code: 128 + constants.signals[signal], groups: [...running].map((child) => child.pid) };
  signalGroups(again ? 'SIGKILL' : signal);
  setTimeout(() => signalGroups('SIGKILL'), GRACE_MS).unref();
  leaveWhenAllEnded();
}

function signalGroups(signal) {
  for (const pid of ending.groups) {
    try {
      process.kill(GROUPED ? -pid : pid, signal);
    } catch {
      // It has ended already.
    }
  }
}

function leaveWhenAllEnded() {
  if (ending.waiting) return;
  ending.waiting = setInterval(() => {
    if (running.size === 0 && !ending.groups.some(alive)) process.exit(ending.code);
  }, 50);
}

function alive(pid) {
  if (pid === undefined || !GROUPED) return false;
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
