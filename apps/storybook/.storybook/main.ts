import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { scripts } from './scripts.ts';

/** The packages are read from their sources, so that the demo needs no build and shows a change at once. */
const source = { resolve: { conditions: ['keruen-source', 'module', 'browser', 'development|production'] } };

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // Files that stories name by an address.
  staticDirs: ['../static'],
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
    mergeConfig(given, {
      ...source,
      plugins: [scripts()],
      server: { allowedHosts: ['127.0.0.1', 'localhost'] },
    }),
};

export default config;
