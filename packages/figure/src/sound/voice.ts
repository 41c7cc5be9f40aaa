import type { Nature, Qualifier } from '@keruen/data';

/** How a tone sounds, in the words of Web Audio; `trembling` is heard as a loudness that comes and goes. */
export interface Voice {
  readonly wave: 'sine' | 'triangle' | 'square' | 'sawtooth';
  readonly trembling: boolean;
}

/** How sure a value is can be heard: a statistic is a plain tone, what is derived from statistics a soft one, all else is another instrument. */
export const VOICES: Readonly<Record<Nature, Voice>> = {
  statistic: { wave: 'sine', trembling: false },
  derived: { wave: 'triangle', trembling: false },
  claim: { wave: 'square', trembling: false },
  target: { wave: 'sawtooth', trembling: false },
  forecast: { wave: 'triangle', trembling: true },
};

/** Frequency at the end of a tone over that at its beginning: a fourth up for what is open upwards, a fourth down for a cap. */
const GLIDES: Readonly<Partial<Record<Qualifier, number>>> = {
  'at-least': 4 / 3,
  over: 4 / 3,
  majority: 4 / 3,
  'at-most': 3 / 4,
  under: 3 / 4,
};

/** Qualifiers whose tone wavers in pitch, as their bar has a soft end. */
const WAVERING: readonly (Qualifier | undefined)[] = ['approx', 'almost'];

/** By which factor the tone of a bound glides; 1 where it stays. */
export const glideOf = (qualifier: Qualifier | undefined): number => (qualifier && GLIDES[qualifier]) ?? 1;

/** Whether the tone of a qualifier wavers. */
export const isWavering = (qualifier: Qualifier | undefined): boolean => WAVERING.includes(qualifier);
