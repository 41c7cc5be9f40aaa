import { addons } from 'storybook/manager-api';
import { calm } from './theme.ts';

addons.setConfig({
  theme: calm,
  panelPosition: 'bottom',
  selectedPanel: 'storybook/docs/panel',
  showPanel: true,
  sidebar: { showRoots: false },
});
