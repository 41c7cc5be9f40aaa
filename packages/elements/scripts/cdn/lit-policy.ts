import type { Plugin } from 'rolldown';
import { CDN } from './places.ts';

const LIT = /[\\/]lit-html[\\/]lit-html\.js$/;

/** Lit's unguarded call, as its published file spells it. */
const CALL = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/g;

/**
 * Puts our guarded policy where Lit makes its own, which throws where a page allows other names only. The build fails
 * when Lit's file no longer holds that call exactly once.
 */
export function litPolicy(): Plugin {
  let found = 0;
  return {
    name: 'keruen:lit-policy',
    buildStart() {
      found = 0;
    },
    transform: {
      filter: { id: LIT },
      handler(code, id) {
        const calls = code.match(CALL)?.length ?? 0;
        if (calls !== 1 || code.split('createPolicy').length !== 2)
          this.error(`${id}: ${calls} calls of createPolicy, not 1`);
        found += 1;
        return `import { policy as keruenPolicy } from ${JSON.stringify(`${CDN}policy.ts`)};\n${code.replace(CALL, 'keruenPolicy')}`;
      },
    },
    buildEnd(error) {
      if (!error && found !== 1) this.error(`${found} copies of lit-html, not 1`);
    },
  };
}
