import type { Preview } from '@storybook/web-components-vite';
import '@keruen/elements/define';
import { version } from '../../../packages/elements/package.json';
import './preview.css';
import attributesPage from './docs-page.mdx';
import { globalTypes, initialGlobals, type Reader } from './globals.ts';
import { page, readAs } from './reader.ts';
import { calm } from './theme.ts';

// A snippet copied from the demo works at once: its script is that which lies beside the demo.
document.documentElement.dataset.keruenBase = new URL(`cdn/${version}/`, document.baseURI).href;

const preview: Preview = {
  globalTypes,
  initialGlobals,
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { codePanel: true, theme: calm, page: attributesPage, source: { language: 'html' } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Paste it',
          'How claims are shown',
          'trade-chart',
          'actor-card',
          'corridor-map',
          'signs',
        ],
      },
    },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const reader = globals as Reader;
      readAs(reader, viewMode !== 'docs');
      return page(reader, story());
    },
  ],
};

export default preview;
