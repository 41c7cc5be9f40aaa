import type { GlobalTypes } from 'storybook/internal/types';

/** What a reader's page may be: every story is looked at under each of these, instead of being copied for each. */
export const globalTypes: GlobalTypes = {
  lang: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'ru', title: 'Russian', right: 'русский' },
        { value: 'kk', title: 'Kazakh', right: 'қазақша' },
        { value: 'fa-AF', title: 'Dari', right: 'دری' },
        { value: 'ps', title: 'Pashto', right: 'پښتو' },
      ],
    },
  },
  dir: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Background of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'White' },
        { value: 'paper', title: 'Warm paper' },
        { value: 'dark', title: 'Night' },
      ],
    },
  },
  width: {
    description: 'Room for the figure',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: '960', title: '960 px' },
        { value: '640', title: '640 px' },
        { value: '480', title: '480 px' },
        { value: '320', title: '320 px' },
      ],
    },
  },
  numerals: {
    description: 'Digits',
    toolbar: {
      icon: 'listordered',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Digits of the language' },
        { value: 'latn', title: 'Latin digits', right: '123' },
        { value: 'native', title: 'Native digits', right: '۱۲۳' },
      ],
    },
  },
  calendar: {
    description: 'Calendar of dates',
    toolbar: {
      icon: 'calendar',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Calendar of the figure' },
        { value: 'both', title: 'Gregorian and Solar Hijri', right: '2022 (1400/1401)' },
        { value: 'solar-hijri', title: 'Solar Hijri', right: '1400/1401' },
      ],
    },
  },
};

export const initialGlobals = {
  lang: 'en',
  dir: 'auto',
  theme: 'light',
  width: '960',
  numerals: 'auto',
  calendar: 'auto',
};

export type Reader = Record<keyof typeof initialGlobals, string>;
