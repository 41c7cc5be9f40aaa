import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/**
 * Puts together the folder `site/` that any web server can serve under any path: the demo at its root and the files
 * for a script tag under `cdn/<version>/`.
 */
export function makeSite(root, site = join(root, 'site')) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
  rmSync(site, { recursive: true, force: true });
  for (const [from, to] of siteParts(version)) {
    if (!existsSync(join(root, from)))
      throw new Failure(`The site cannot be put together: ${from} was not built.`);
    cpSync(join(root, from), join(site, to), { recursive: true });
  }
}

/** What stands where: folder that was built, folder of the site. */
export function siteParts(version) {
  return [
    ['apps/storybook/storybook-static', '.'],
    ['packages/elements/cdn', join('cdn', version)],
  ];
}
