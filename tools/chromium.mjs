import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';
import { Failure } from './failure.mjs';

/** Chromium without a window of its own: the same engine with less around it. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const ELSEWHERE = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
};
/** Arabic script is drawn the same on every machine only with the same fonts. */
const FONTS = 'fonts-noto-core';
const APT = ['-o', 'DPkg::Lock::Timeout=600', '-q', '-y'];

/** Gives the path of a Chromium that runs, installing one where that is allowed. */
export async function chromium(root, env, say) {
  if (env.CHROMIUM_PATH) return named(env.CHROMIUM_PATH, env);
  const debian = isDebianRoot(process.platform, process.getuid?.(), osRelease());
  const found = await find(root, env);
  if (debian) await installMissing(found, env, say);
  const path = found ?? (await find(root, env)) ?? (await fromPlaywright(root, env, say));
  if (path) return path;
  throw new Failure(noBrowser(process.getuid?.() === 0));
}

/** What to do when no browser is there and none can be had. */
export function noBrowser(root) {
  const why = root ? 'none could be installed' : 'none could be installed without root';
  return `The tests need a Chromium, none was found and ${why}: install Chromium, or set CHROMIUM_PATH to one, and run the command again.`;
}

/** Debian itself, as root: there its own package is the surest. Ubuntu's package of that name is only a signpost. */
export function isDebianRoot(platform, uid, release) {
  return platform === 'linux' && uid === 0 && /^ID=debian$/m.test(release);
}

/** Where a Chromium may stand, the likeliest first: on PATH, then in the usual places of the platform. */
export function usualPlaces(env, platform) {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(platform === 'win32' ? [] : onPath), ...(ELSEWHERE[platform] ?? [])];
}

async function named(path, env) {
  if (await runs(path, env)) return path;
  throw new Failure(
    `CHROMIUM_PATH names ${path}, which is not a Chromium that runs: correct it or unset it.`,
  );
}

async function find(root, env) {
  for (const path of [...usualPlaces(env, process.platform), playwrightsOwn(root)]) {
    if (path && (await runs(path, env))) return path;
  }
  return undefined;
}

async function runs(path, env) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return (await run(path, ['--version'], { env })).code === 0;
}

function playwrightsOwn(root) {
  try {
    return createRequire(join(root, 'package.json'))('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}

async function fromPlaywright(root, env, say) {
  say('Fetching a Chromium for the tests.');
  const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...env };
  await run('playwright', ['install', 'chromium'], { cwd: root, env: patience });
  const own = playwrightsOwn(root);
  return own && (await runs(own, env)) ? own : undefined;
}

async function installMissing(found, env, say) {
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const { text } = await run('dpkg-query', ['-W', '-f', '${db:Status-Status}', FONTS], { env });
  const fonts = text.trim() === 'installed' ? [] : [FONTS];
  // A Debian that has no package of the shell has the whole.
  const choices = (found ? [[]] : [[SHELL], ['chromium']]).map((browser) => [...browser, ...fonts]);
  if (choices[0].length > 0) await run('apt-get', [...APT, 'update'], { env: quiet });
  for (const packages of choices) {
    if (packages.length === 0) return;
    say(`Installing ${packages.join(' and ')} with apt-get.`);
    const install = [...APT, 'install', '--no-install-recommends', ...packages];
    if ((await run('apt-get', install, { env: quiet })).code === 0) return;
  }
}

function osRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
