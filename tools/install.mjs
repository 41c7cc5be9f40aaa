import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { Failure } from './failure.mjs';

const INSTALL = ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false'];
const LOG = 'install.log';
const UNREACHABLE =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_FAIL|fetch failed|error sending request|dns error|network request|request to \S+ failed|tcp connect error/i;

/** Brings `node_modules` to what the lockfile says. When it is there already, nothing is fetched. */
export async function install(root, env, say) {
  const { command, args, local } = pnpm(root);
  if (!local) say('Installing packages; the first time takes about a minute.');
  const { code, text } = await run(command, [...args, ...INSTALL], { cwd: root, env });
  if (code === 0) return;
  writeFileSync(join(root, LOG), text);
  throw new Failure(installProblem(code, text));
}

/** The pinned pnpm: the one in node_modules when it is that version, else fetched by npx. */
export function pnpm(root) {
  const pinned = pinnedPnpm(readJson(join(root, 'package.json')));
  const own = join(root, 'node_modules', 'pnpm', 'package.json');
  const bin = join(root, 'node_modules', '.bin', 'pnpm');
  if (existsSync(own) && existsSync(bin) && readJson(own).version === pinned) {
    return { command: bin, args: [], local: true };
  }
  return { command: 'npx', args: ['--yes', `pnpm@${pinned}`], local: false };
}

/** The version in `packageManager`, without the checksum that may follow it. */
export function pinnedPnpm({ packageManager }) {
  return packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '');
}

/** Why an installation failed, in one sentence. */
export function installProblem(code, text) {
  if (code === 127)
    return 'The packages cannot be installed because npx is missing: install npm, which comes with Node.';
  if (UNREACHABLE.test(text)) {
    return 'The packages cannot be installed because the package registry cannot be reached: connect to the network and run the command again.';
  }
  const told = text.match(/ERR_PNPM_\w+|EACCES|ENOSPC|EPERM|EROFS/)?.[0];
  return `The packages cannot be installed (${told ?? `pnpm ended with code ${code}`}): ${LOG} holds what pnpm said.`;
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
