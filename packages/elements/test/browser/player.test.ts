import { expect, test } from 'vitest';
import type { Note } from '@keruen/figure';
import { play } from '../../src/control/player.ts';

const RATE = 44_100;

const note = (changes: Partial<Note> = {}): Note => ({
  subject: 'observation:x',
  at: 0,
  length: 0.4,
  tones: [{ from: 440, to: 440 }],
  voice: { wave: 'sine', trembling: false },
  wavering: false,
  ...changes,
});

/** What is heard of notes in one second, sample by sample. */
async function heard(notes: readonly Note[], act?: (stop: () => void) => void): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, RATE, RATE);
  const stop = play(notes, context);
  act?.(stop);
  return (await context.startRendering()).getChannelData(0);
}

const between = (samples: Float32Array, from: number, to: number): Float32Array =>
  samples.subarray(from * RATE, to * RATE);

const loudest = (samples: Float32Array): number =>
  samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

/** How much of a frequency is in samples (Goertzel), from 0 to about 1 for a full sine. */
function strength(samples: Float32Array, hz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / RATE);
  let [last, before] = [0, 0];
  for (const one of samples) [last, before] = [one + turn * last - before, last];
  return (2 * Math.sqrt(Math.abs(last ** 2 + before ** 2 - turn * last * before))) / samples.length;
}

test('a statistic is a plain tone of its pitch, as long as its note', async () => {
  const samples = await heard([note()]);
  const tone = between(samples, 0.05, 0.35);
  expect(strength(tone, 440)).toBeGreaterThan(0.25);
  for (const other of [220, 880, 1320, 2200]) expect(strength(tone, other)).toBeLessThan(0.01);
  expect(loudest(between(samples, 0.45, 1))).toBe(0);
});

test('other natures have overtones of their own', async () => {
  const third = async (wave: Note['voice']['wave'], hz: number): Promise<number> => {
    const tone = between(await heard([note({ voice: { wave, trembling: false } })]), 0.05, 0.35);
    return strength(tone, hz) / strength(tone, 440);
  };
  expect(await third('square', 1320)).toBeGreaterThan(0.25);
  expect(await third('square', 880)).toBeLessThan(0.05);
  expect(await third('sawtooth', 880)).toBeGreaterThan(0.4);
  expect(await third('triangle', 1320)).toBeGreaterThan(0.05);
  expect(await third('triangle', 1320)).toBeLessThan(0.2);
});

test('a forecast trembles', async () => {
  const swing = async (trembling: boolean): Promise<number> => {
    const samples = await heard([note({ voice: { wave: 'triangle', trembling } })]);
    const levels = [...new Array(15).keys()].map((i) =>
      loudest(between(samples, 0.05 + i / 50, 0.07 + i / 50)),
    );
    return Math.min(...levels) / Math.max(...levels);
  };
  expect(await swing(false)).toBeGreaterThan(0.9);
  expect(await swing(true)).toBeLessThan(0.7);
});

test('at least glides from its pitch to a higher one', async () => {
  const samples = await heard([note({ tones: [{ from: 440, to: 587 }] })]);
  const [begin, end] = [between(samples, 0.02, 0.1), between(samples, 0.3, 0.38)];
  expect(strength(begin, 450)).toBeGreaterThan(2 * strength(begin, 565));
  expect(strength(end, 565)).toBeGreaterThan(2 * strength(end, 450));
});

test('a contradiction is two tones at once', async () => {
  const tone = between(
    await heard([
      note({
        tones: [
          { from: 440, to: 440 },
          { from: 660, to: 660 },
        ],
      }),
    ]),
    0.05,
    0.35,
  );
  expect(strength(tone, 440)).toBeGreaterThan(0.1);
  expect(strength(tone, 660)).toBeGreaterThan(0.1);
});

test('a missing number is a click and then nothing', async () => {
  const samples = await heard([note({ tones: [], at: 0.1 })]);
  expect(loudest(between(samples, 0, 0.099))).toBe(0);
  expect(loudest(between(samples, 0.1, 0.11))).toBeGreaterThan(0.1);
  expect(loudest(between(samples, 0.12, 1))).toBe(0);
});

test('notes sound one after the other, and never so loud that they clip', async () => {
  const samples = await heard([
    note({ length: 0.3 }),
    note({ at: 0.5, length: 0.3, tones: [{ from: 880, to: 880 }] }),
  ]);
  expect(strength(between(samples, 0.05, 0.25), 440)).toBeGreaterThan(0.25);
  expect(loudest(between(samples, 0.31, 0.49))).toBe(0);
  expect(strength(between(samples, 0.55, 0.75), 880)).toBeGreaterThan(0.25);
  for (const wave of ['sine', 'triangle', 'square', 'sawtooth'] as const)
    expect(loudest(await heard([note({ voice: { wave, trembling: true } })]))).toBeLessThan(0.6);
});

test('what is stopped is silent', async () => {
  const samples = await heard([note()], (stop) => stop());
  expect(loudest(samples)).toBe(0);
});
