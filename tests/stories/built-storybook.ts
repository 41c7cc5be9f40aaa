import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from '../support/places.ts';

/** Builds the demo before its stories are tested; nothing is done where nothing changed since the last time. */
export default function buildStorybook(): void {
  const bin = join(ROOT, 'node_modules', '.bin');
  execFileSync(
    join(bin, 'turbo'),
    ['run', 'build', '--filter=@keruen/storybook', '--output-logs=errors-only'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PATH: [bin, process.env.PATH].join(delimiter),
        STORYBOOK_DISABLE_TELEMETRY: '1',
      },
    },
  );
}
