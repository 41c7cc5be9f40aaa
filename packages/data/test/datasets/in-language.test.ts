import { expect, it } from 'vitest';
import { inOriginal } from '../../src/write/index.ts';
import { dataset } from '../../src/datasets/kazakhstan-afghanistan.ts';
import { inLanguage } from '../../src/datasets/in-language.ts';
import { load } from '../../src/datasets/shipped.ts';

const speakers = (observations: readonly { readonly attribution?: string | undefined }[]): Set<unknown> =>
  new Set(observations.map(({ attribution }) => attribution));

it('gives a whole dataset the words that its parts are loaded with', async () => {
  const whole = await inLanguage(dataset, 'fa-AF');
  expect(speakers(whole.observations)).toContain('نویسندگان مقاله (بدون ذکر منبع)');
  const asked = { actor: 'KAZ', toward: 'AFG', claims: true };
  const part = (await load('kazakhstan-afghanistan', asked, 'fa-AF')).dataset!;
  expect(speakers(whole.observations)).toEqual(
    new Set([...speakers(whole.observations), ...speakers(part.observations)]),
  );
  expect(inOriginal(whole)).toEqual(dataset);
});

it('leaves a dataset as it is in a language without such words, and a foreign one always', async () => {
  expect(await inLanguage(dataset, 'en')).toBe(dataset);
  const own = { ...dataset, id: 'own' };
  expect(await inLanguage(own, 'fa-AF')).toBe(own);
});
