import type { Locale } from './locale.ts';
import { loaders } from './packed/loaders.ts';

/** Brings the words that the first chart does not say to a language in use; the same language, whoever asks. */
export async function completed(locale: Locale): Promise<Locale> {
  const { tag, further } = locale;
  if (further && !further.texts) further.texts = (await loaders[tag as keyof typeof loaders][1]()).texts;
  return locale;
}
