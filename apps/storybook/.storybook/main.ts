import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import elements from '../../../packages/elements/package.json' with { type: 'json' };

/** The packages are read from their sources, so that the demo needs no build and shows a change at once. */
const source = { resolve: { conditions: ['keruen-source', 'module', 'browser', 'development|production'] } };

/** The files of a script tag where `npm start` serves them: snippets name the address that serves the demo. A built demo has them beside it. */
const scripts = process.argv.includes('dev')
  ? [{ from: '../../../packages/elements/cdn', to: `/cdn/${elements.version}` }]
  : [];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // Files that stories name by an address.
  staticDirs: ['../static', ...scripts],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The demo is for readers and editors: nothing in it teaches how to make demos.
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    changeDetection: false,
    actions: false,
    interactions: false,
    backgrounds: false,
    viewport: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (given) =>
    mergeConfig(given, { ...source, server: { allowedHosts: ['127.0.0.1', 'localhost'] } }),
};

export default config;
