import { createReadStream, existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import elements from '../../../packages/elements/package.json' with { type: 'json' };

const FOLDER = new URL('../../../packages/elements/cdn/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * Serves the files of a script tag beside the demo while it is worked on, to pages of any origin: code that is copied from the demo names the
 * address that serves it. A built demo has them beside it (tools/site.mjs).
 */
export const scripts = (): Plugin => ({
  name: 'keruen-scripts',
  configureServer({ middlewares }) {
    middlewares.use(`/cdn/${elements.version}`, ({ url = '' }, response, next) => {
      const name = basename(new URL(url, 'http://localhost').pathname);
      const file = fileURLToPath(new URL(name, FOLDER));
      const type = TYPES[extname(name)];
      if (!type || !existsSync(file)) return next();
      response.setHeader('Content-Type', type);
      response.setHeader('Access-Control-Allow-Origin', '*');
      createReadStream(file).pipe(response);
    });
  },
});
