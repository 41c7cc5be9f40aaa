import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { ROOT } from './places.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Folders of the repository a page under test may load from. */
const OPEN = ['packages/elements/cdn/', 'tests/hosts/', 'apps/storybook/storybook-static/'];

/** A page made for one test, or a file of the repository under other headers. */
export interface Answer {
  /** Text of the page; absent for a file. */
  readonly body?: string;
  /** File to answer with where it is not the one asked for, from the root of the repository. */
  readonly file?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** Says what an address answers from now on. */
  answer(path: string, answer: Answer): void;
  close(): Promise<void>;
}

async function bodyOf(path: string, { body, file }: Answer): Promise<string | Buffer | undefined> {
  if (body !== undefined) return body;
  const name = normalize(file ?? path.slice(1));
  if (!OPEN.some((folder) => name.startsWith(folder))) return undefined;
  return readFile(join(ROOT, name)).catch(() => undefined);
}

const listen = (server: Server): Promise<number> =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port)));

/** A web server on a free port of this machine: the CDN files, the pages of `tests/hosts`, and pages of the test's own. */
export async function serve(): Promise<Host> {
  const answers = new Map<string, Answer>([['/favicon.ico', { body: '' }]]);
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const answer = answers.get(path) ?? {};
    const body = await bodyOf(path, answer);
    const type = TYPES[extname(answer.file ?? path)] ?? TYPES['.html']!;
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': type, ...answer.headers });
    response.end(body ?? 'not here');
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    answer: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
