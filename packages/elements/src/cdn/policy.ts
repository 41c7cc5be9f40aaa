/** The part of Trusted Types that templates need. */
interface TemplatePolicy {
  createHTML(markup: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: TemplatePolicy): TemplatePolicy;
}

/** Ours first; Lit's where a page has allowed only that. */
const NAMES = ['keruen', 'lit-html'];

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

function allowed(name: string): TemplatePolicy | undefined {
  try {
    return factory?.createPolicy(name, { createHTML: (markup) => markup });
  } catch {
    return undefined;
  }
}

/**
 * What Lit signs its static templates with: never text from data. Undefined where the platform has no Trusted Types,
 * or the page allows neither name; asking never throws. The CDN build puts it where Lit makes its own.
 */
export const policy: TemplatePolicy | undefined = NAMES.reduce<TemplatePolicy | undefined>(
  (found, name) => found ?? allowed(name),
  undefined,
);

/** False where the page demands signed markup and has allowed no policy of ours: then no template can be made. */
export function mayRender(): boolean {
  if (policy || !factory) return true;
  try {
    document.createElement('template').innerHTML = '<i></i>';
    return true;
  } catch {
    return false;
  }
}
