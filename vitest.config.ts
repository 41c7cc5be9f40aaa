import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';

const source = {
  resolve: { conditions: ['keruen-source'] },
  ssr: { resolve: { conditions: ['keruen-source', 'node'] } },
};

/** Flags for a Chromium that may run as root and must not look for anything outside the machine. */
const chromium = {
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  chromiumSandbox: false,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Tests of rooms without a memory share a worker: what one file has read the next need not read again. Which languages are loaded is remembered. */
const PURE = ['data', 'figure'];

/**
 * Tests in Node; those that drive a whole browser or pack a whole package get more time. A limit ends what hangs, and no more: a busy machine is several
 * times slower, and speed is measured in benches.
 */
const node = (name: string, include: string[], seconds = 20, globalSetup: string[] = []) => ({
  ...source,
  test: {
    name,
    isolate: !PURE.includes(name),
    include,
    environment: 'node' as const,
    testTimeout: seconds * 1000,
    hookTimeout: seconds * 2000,
    globalSetup,
  },
});

export default defineConfig({
  test: {
    // Browsers wait for themselves as often as not: on two cores one worker would leave the other idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      node('data', ['packages/data/test/**/*.test.ts']),
      node('figure', ['packages/figure/test/!(locale)/**/*.test.ts']),
      node('figure-locale', ['packages/figure/test/locale/**/*.test.ts']),
      node('elements-node', ['packages/elements/test/node/**/*.test.ts']),
      node('house', ['tests/house/**/*.test.ts'], 30),
      node('hosts', ['tests/{hosts,tarballs,ssr}/**/*.test.ts'], 60),
      node('stories', ['tests/stories/**/*.test.ts'], 60, ['tests/stories/built-storybook.ts']),
      {
        ...source,
        test: {
          name: 'elements',
          include: ['packages/elements/test/browser/**/*.test.ts'],
          setupFiles: ['packages/elements/test/browser/setup.ts'],
          provide: { thorough: Boolean(process.env.EVERY_READER) },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
});
