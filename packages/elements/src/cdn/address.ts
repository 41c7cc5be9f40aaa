/** The name our own file has, so that the address of a file we were put into is not taken for ours. */
const OWN_NAME = /^keruen[\w.-]*\.js$/;

let own: string | undefined;

/** To be called while the classic script runs: afterwards nothing tells where it came from. */
export function rememberAddress(): void {
  const script = document.currentScript;
  const address = script instanceof HTMLScriptElement && script.src ? new URL(script.src) : undefined;
  if (address && OWN_NAME.test(address.pathname.split('/').at(-1) ?? '')) own = address.href;
}

/** What the page says: `data-keruen-base` on any element, the address of the folder our files lie in. */
function saidAddress(): string | undefined {
  const said = document.querySelector('[data-keruen-base]')?.getAttribute('data-keruen-base');
  return said ? new URL(said.endsWith('/') ? said : `${said}/`, document.baseURI).href : undefined;
}

/**
 * Loads a further file of the CDN build for the classic script, which has no address once it is part of another file.
 * Rejects where nothing says where the files are.
 */
export async function far(file: string): Promise<unknown> {
  const base = saidAddress() ?? own;
  if (!base) throw new Error(`${file}: no data-keruen-base says where it is`);
  return import(new URL(file, base).href);
}
