/** The part of Trusted Types that templates need. */
interface TemplatePolicy {
  createHTML(markup: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: TemplatePolicy): TemplatePolicy;
}

/** Ours first; Lit's where a page has allowed only that. */
const NAMES = ['keruen', 'lit-html'];

const plain: TemplatePolicy = { createHTML: (markup) => markup };

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

/** The first policy the page allows. Where it allows none, markup stays unsigned; asking never throws. */
function allowed(): TemplatePolicy {
  for (const name of NAMES) {
    try {
      if (factory) return factory.createPolicy(name, plain);
    } catch {
      continue;
    }
  }
  return plain;
}

let found: TemplatePolicy | undefined;

/**
 * What Lit signs its static templates with: never text from data. The CDN build puts it where Lit makes its own. It asks
 * the page when something is to be drawn, so that a second script, all of whose elements are there, asks for nothing.
 */
export const policy: TemplatePolicy = {
  createHTML: (markup) => (found ??= allowed()).createHTML(markup),
};

/** False where the page demands signed markup and has allowed no policy of ours: then no template can be made. */
export function mayRender(): boolean {
  try {
    document.createElement('template').innerHTML = policy.createHTML('<i></i>') as string;
    return true;
  } catch {
    return false;
  }
}
