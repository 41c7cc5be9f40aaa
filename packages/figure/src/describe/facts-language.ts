import type { Locale } from '../locale/locale.ts';

/** Language of the facts' own words: statements, labels of events, editors' notes, attributions, titles of sources. */
const FACTS_LANGUAGE = 'en';

/** The language of the facts' words as a mark of them, where it is not the figure's own. */
export const factsLanguage = ({ tag }: Locale): { readonly lang?: string } =>
  tag === FACTS_LANGUAGE ? {} : { lang: FACTS_LANGUAGE };
