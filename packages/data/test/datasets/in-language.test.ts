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

it.each([
  ['ps', '978,0'],
  ['fa-AF', '978.0'],
])('speaks %s in Latin digits where the figure does, with the marks of these', async (lang, amount) => {
  const asked = { actor: 'KAZ', toward: 'AFG', claims: true };
  const tags = [lang, `${lang}-u-nu-latn`];
  const [native, latin] = await Promise.all(
    tags.map(async (tag) => (await load('kazakhstan-afghanistan', asked, tag)).dataset!),
  );
  expect(JSON.stringify(native)).toMatch(/[۰-۹]/);
  expect(JSON.stringify(latin)).not.toMatch(/[۰-۹]/);
  expect(inOriginal(latin!.relations)).toEqual(inOriginal(native!.relations));
  const { relations } = await inLanguage(dataset, tags[1]!);
  expect(JSON.stringify(relations)).toContain(amount);
  expect(JSON.stringify(relations)).not.toMatch(/[۰-۹٫٬٪]/);
});
