import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { Failure } from './failure.mjs';

const INSTALL = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
const LOG = 'install.log';
const UNREACHABLE =
  /ENOTFOUND|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_FAIL|fetch failed|error sending request|dns error|network request|request to \S+ failed|tcp connect error/i;

/** Without a network the answer comes in seconds, not in pnpm's usual two minutes. */
const PATIENCE = {
  pnpm_config_fetch_retries: '2',
  pnpm_config_fetch_retry_mintimeout: '1000',
  pnpm_config_fetch_retry_maxtimeout: '5000',
  npm_config_fetch_retries: '2',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_retry_maxtimeout: '5000',
};

/** Brings `node_modules` to what the lockfile says. When it is there already, nobody is asked. */
export async function install(root, env, say) {
  const tries = [];
  for (const way of isComplete(root) ? ['--offline', '--prefer-offline'] : ['--prefer-offline']) {
    // Looked up anew: the first try may have cleared away the pnpm it was.
    const { command, args, local } = pnpm(root);
    if (!local) say('Installing packages; the first time takes about a minute.');
    const full = [...args, ...INSTALL, way];
    const { code, text } = await run(command, full, { cwd: root, env: { ...PATIENCE, ...env } });
    if (code === 0) return;
    tries.push({ code, text });
  }
  keep(join(root, LOG), tries.map(({ text }) => text).join('\n'));
  const { code, text } = tries.at(-1);
  throw new Failure(installProblem(code, text));
}

/** Whether everything the lockfile names was installed before: pnpm keeps a copy of the lockfile it has carried out. */
export function isComplete(root) {
  const [wanted, done] = ['pnpm-lock.yaml', join('node_modules', '.pnpm', 'lock.yaml')].map((path) =>
    join(root, path),
  );
  return (
    existsSync(wanted) && existsSync(done) && readFileSync(wanted, 'utf8') === readFileSync(done, 'utf8')
  );
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
  if (/EACCES|EROFS|permission denied|read-only file system/i.test(text)) {
    return 'The packages cannot be installed because this folder may not be written to: make it yours and run the command again.';
  }
  const told = text.match(/ERR_PNPM_\w+|ENOSPC/)?.[0];
  return `The packages cannot be installed (${told ?? `pnpm ended with code ${code}`}): ${LOG} holds what pnpm said.`;
}

function keep(path, text) {
  try {
    writeFileSync(path, text);
  } catch {
    // A folder that may not be written to is told of in the sentence.
  }
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
