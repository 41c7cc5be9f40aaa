import { isServer } from 'lit';

/** Custom states a page can style: `trade-chart:state(loading)`. */
const STATES = ['loading', 'error', 'empty'] as const;

export type State = (typeof STATES)[number] | 'figure';

/** Shows a state on the element; nothing where the platform has no custom states (a server, an old browser). */
export function stateShower(host: Partial<Pick<HTMLElement, 'attachInternals'>>): (state: State) => void {
  const internals = isServer ? undefined : host.attachInternals?.();
  return (state) => {
    for (const one of STATES) {
      if (one === state) internals?.states?.add(one);
      else internals?.states?.delete(one);
    }
  };
}
