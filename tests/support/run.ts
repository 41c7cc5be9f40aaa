import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './places.ts';

const BIN = `${ROOT}node_modules/.bin`;

/** Runs a program of the workspace and gives what it printed; throws with both streams when it fails. */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NO_COLOR: '1',
    PATH: `${dirname(process.execPath)}:${BIN}:${process.env.PATH}`,
  };
  try {
    return (await promisify(execFile)(program, args, { cwd, env, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}
