import { isServer, nothing } from 'lit';
import { spoken, type Stop, type Subject } from '@keruen/figure';

/** How the mark that carries a stop is named and reached; everything is `nothing` on a mark that carries none. */
export interface StopView {
  readonly subject: Subject | typeof nothing;
  readonly label: string | typeof nothing;
  readonly role: 'img' | typeof nothing;
  readonly tabindex: '0' | '-1' | typeof nothing;
}

export const NO_STOP: StopView = { subject: nothing, label: nothing, role: nothing, tabindex: nothing };

/**
 * Until the picture is entered it is one named object: its stops keep their names but cannot be reached one by one. A picture from a
 * server cannot be entered before the page has drawn it anew, and leaves their names out.
 */
export const viewStop = (stop: Stop, entered: boolean, current: boolean): StopView => ({
  subject: stop.subject,
  label: isServer ? nothing : spoken(stop.label),
  role: isServer ? nothing : 'img',
  tabindex: entered ? (current ? '0' : '-1') : nothing,
});
