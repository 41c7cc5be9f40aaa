import type { SoundBook } from '../../words.ts';

/** English words of figures that are heard. */
export const sound: SoundBook = {
  sound: {
    listen: 'listen',
    how: 'higher is more; plain: statistic; other sounds: claim, target, forecast; click: missing; two tones: contradiction',
    silent: 'sound off',
  },
};
