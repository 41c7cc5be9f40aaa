import type { LitElement } from 'lit';
import type { Rows } from '@keruen/data';
import { scoreOf, sentenceCase, soundWords, type Locale, type Note } from '@keruen/figure';
import { announce } from '../control/announce.ts';
import type { KeruenSubjectEvent } from '../control/events.ts';
import { play } from '../control/player.ts';

/** What sounds in the page: of two figures that sounded at once neither could be heard. */
const page: { sounding?: Sound | undefined } = {};

/**
 * A figure that is heard, from when a reader asks for it until they stop: the whole once, then each value that is focused or
 * pointed at. Escape stops the whole.
 */
export class Sound {
  readonly #host: LitElement;
  readonly #context: AudioContext;
  readonly #ended: () => void;
  #notes: readonly Note[] = [];
  #words = '';
  #stop: (() => void) | undefined;
  /** When the whole is over, on the clock of the context, s. */
  #until = 0;

  constructor(host: LitElement, context: AudioContext, ended: () => void) {
    this.#host = host;
    this.#context = context;
    this.#ended = ended;
  }

  begin(rows: Rows, locale: Locale): void {
    const { how, silent } = soundWords(locale).sound;
    this.#notes = scoreOf(rows, locale);
    this.#words = sentenceCase(silent);
    this.#host.addEventListener('keruen-subject', this.#hear);
    this.#host.renderRoot.addEventListener('keydown', this.#key as (event: Event) => void);
    announce(this.#root, sentenceCase(how));
    this.#play(this.#notes);
    const last = this.#notes.at(-1);
    this.#until = last ? this.#context.currentTime + last.at + last.length : 0;
  }

  end(): void {
    this.#host.removeEventListener('keruen-subject', this.#hear);
    this.#host.renderRoot.removeEventListener('keydown', this.#key as (event: Event) => void);
    this.#hush();
    void this.#context.close();
    announce(this.#root, this.#words);
    this.#ended();
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #play(notes: readonly Note[]): void {
    if (page.sounding) page.sounding.#hush();
    page.sounding = this;
    this.#stop = play(notes, this.#context);
  }

  /** The whole is over; values that the reader comes to are heard still. */
  #hush(): void {
    this.#stop?.();
    this.#until = 0;
    if (page.sounding === this) page.sounding = undefined;
  }

  /** A value that the reader has come to, as long as the whole is not on. */
  readonly #hear = ({ target, detail }: KeruenSubjectEvent): void => {
    if (target !== this.#host || detail.action !== 'preview' || this.#context.currentTime < this.#until)
      return;
    const note = this.#notes.find(({ subject }) => subject === detail.subject);
    if (note) this.#play([{ ...note, at: 0 }]);
  };

  readonly #key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape' && this.#context.currentTime < this.#until) this.end();
  };
}
