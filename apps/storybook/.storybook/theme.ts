import { create } from 'storybook/theming/create';

const SANS = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif";

/** The workshop around the figures is as calm as they are. Fonts are the reader's own: nothing is fetched for them. */
export const calm = create({
  base: 'light',
  brandTitle: 'Keruen',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: SANS,
  fontCode: "ui-monospace, 'SF Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', monospace",
  colorPrimary: '#264E93',
  colorSecondary: '#264E93',
  appBg: '#FAF7F2',
  appContentBg: '#FFFFFF',
  appPreviewBg: '#FFFFFF',
  appBorderColor: '#E6E0D6',
  appBorderRadius: 2,
  textColor: '#1E2227',
  textMutedColor: '#5C5750',
  barTextColor: '#5C5750',
  barSelectedColor: '#264E93',
  barHoverColor: '#264E93',
  barBg: '#FFFFFF',
  inputBg: '#FFFFFF',
  inputBorder: '#8C857A',
  inputTextColor: '#1E2227',
  inputBorderRadius: 2,
});
