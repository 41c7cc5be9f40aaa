import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Begins a browser for pictures. */
export const open = (engine, executablePath) =>
  engine.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });

/**
 * Hands a page the files themselves, with no server and no network: `fileOf` says which file stands at a path of the origin. Whatever else is
 * asked for does not come.
 */
export const handFiles = (page, origin, fileOf) =>
  page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const path = fileOf(url.pathname);
    if (url.origin !== origin || !existsSync(path)) return route.abort();
    return route.fulfill({ body: readFileSync(path), contentType: TYPES[extname(path)] });
  });
