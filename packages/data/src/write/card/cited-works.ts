import type { Citation, Source } from '../../schema/claim.ts';
import { pick } from '../../query/record/cited.ts';

/** Stands for knowledge that nobody read in a source. */
const GENERAL = 'general-knowledge';

const isWeb = (url: string | undefined): url is string => /^https?:\/\/\S+$/i.test(url ?? '');

/** Addresses at which the sources can be read, each once. */
export const addressesOf = (sources: readonly Source[]): readonly string[] => [
  ...new Set(sources.map(({ url }) => url).filter(isWeb)),
];

/** The sources that are cited, without what is general knowledge. */
export const worksCited = (cited: readonly Citation[], sources: readonly Source[]): readonly Source[] =>
  pick(
    sources,
    cited.map(({ source }) => source).filter((id) => id !== GENERAL),
  );

/** A source as a `CreativeWork` of schema.org, without what it does not say. */
export const creativeWork = ({ title, publisher, date, url }: Source): Readonly<Record<string, unknown>> => ({
  '@type': 'CreativeWork',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  ...(isIsoDate(date) ? { datePublished: date } : {}),
  ...(isWeb(url) ? { url } : {}),
});

/** Whether EDTF text is also a date of ISO 8601 with nothing uncertain in it. */
export const isIsoDate = (edtf: string | undefined): edtf is string =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf ?? '');

/** Says of a record that it is general knowledge, wholly or besides the works it appears in; nothing of one that is not. */
export function generalNote(cited: readonly Citation[]): Readonly<Record<string, string>> {
  if (!cited.some(({ source }) => source === GENERAL)) return {};
  const isPart = cited.some(({ source }) => source !== GENERAL);
  return {
    description: isPart
      ? 'In part general knowledge, not read in a source.'
      : 'General knowledge, not read in a source.',
  };
}
