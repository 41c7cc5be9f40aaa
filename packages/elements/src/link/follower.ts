import {
  focusScene,
  isMeant,
  kinship,
  sentenceCase,
  type Kinship,
  type Scene,
  type Subject,
} from '@keruen/figure';
import { linked as styles } from '../theme/linked.ts';
import { adopt } from '../theme/adopt.ts';
import type { Linkable } from './linkable.ts';
import { PinControl } from './pin-control.ts';
import { meantBy, NOTHING, type Pointing } from './pointing.ts';

/** What a follower asks of its page. */
interface Asks {
  /** To let go of what is pinned. */
  readonly release: (subject: Subject) => void;
  /** To take note that the figure was drawn anew: the reader may have chosen another view. */
  readonly changed: () => void;
}

const nobody: Kinship = (subject) => new Set([subject]);

/** Lets what is meant stand out in one figure: marks in its picture, words around it. */
export class Follower {
  readonly #host: Linkable;
  readonly #asks: Asks;
  readonly #control: PinControl;
  #pointing: Pointing = NOTHING;
  #kinship: Kinship = nobody;
  #source: readonly unknown[] = [];
  #scene: Scene | undefined;
  #words = 0;
  #marks = 0;

  constructor(host: Linkable, asks: Asks) {
    this.#host = host;
    this.#asks = asks;
    this.#control = new PinControl(host, () => this.#release());
    host.linked.focused = this.#focus;
    host.renderRoot.addEventListener('keydown', this.#onKey);
    host.linked.updated = () => this.#draw();
    host.requestUpdate();
  }

  /** True where the figure shows something of what is meant. */
  get isLit(): boolean {
    return this.#words + this.#marks > 0;
  }

  /** What the figure's data know of a Subject. */
  kin(subject: Subject): ReadonlySet<Subject> {
    const { dataset, rows } = this.#host.linked;
    if (dataset !== this.#source[0] || rows !== this.#source[1]) {
      this.#source = [dataset, rows];
      const shown = typeof rows === 'object' ? rows.rows.map(({ observation }) => observation) : [];
      this.#kinship = dataset ? kinship(dataset, shown) : nobody;
    }
    return this.#kinship(subject);
  }

  follow(pointing: Pointing): void {
    const before = meantBy(this.#pointing);
    const { pinned } = this.#pointing;
    this.#pointing = pointing;
    this.#host.linked.pinned = pointing.pinned;
    if (meantBy(pointing) !== before || pinned !== pointing.pinned) this.#host.requestUpdate();
  }

  announce(pinned: boolean): Promise<void> {
    return this.#control.announce(pinned);
  }

  #draw(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    adopt(root, styles);
    this.#lightWords(root);
    this.#control.show(this.#pointing.pinned !== undefined && this.isLit);
    this.#asks.changed();
  }

  stop(): void {
    this.#host.linked.updated = undefined;
    this.#host.renderRoot.removeEventListener('keydown', this.#onKey);
    this.follow(NOTHING);
    this.#host.linked.focused = undefined;
    this.#lightWords(this.#host.renderRoot);
    this.#control.stop();
  }

  readonly #isMeant = (subject: Subject): boolean => {
    const pointed = meantBy(this.#pointing);
    return pointed !== undefined && isMeant(pointed, this.kin(subject));
  };

  readonly #focus = (scene: Scene): Scene => {
    this.#scene = scene;
    this.#marks = 0;
    if (!meantBy(this.#pointing)) return scene;
    const subjects = new Set([...scene.stops, ...scene.marks].flatMap(({ subject }) => subject ?? []));
    const lit = new Set([...subjects].filter(this.#isMeant));
    this.#marks = lit.size;
    const said = this.#pointing.pinned && this.#control.words?.lit;
    return focusScene(scene, lit, (label) => (said ? `${sentenceCase(said)}. ${label}` : label));
  };

  /** Marks are painted from the scene; what else stands for a Subject is words. */
  #lightWords(root: ParentNode): void {
    const pointed = meantBy(this.#pointing);
    if (!pointed && !this.#words) return;
    this.#words = 0;
    for (const node of root.querySelectorAll<HTMLElement>('[data-subject]:not(.picture *)')) {
      const lit = this.#isMeant(node.dataset.subject as Subject);
      node.toggleAttribute('data-lit', lit);
      this.#words += Number(lit);
    }
    root.querySelector('.root')?.toggleAttribute('data-lit', this.#isWhole(root));
  }

  /** True where all of the figure is meant, so that nothing in it can stand out. */
  #isWhole(root: ParentNode): boolean {
    const stops = root.querySelector('.picture') ? (this.#scene?.stops ?? []) : [];
    const all = stops.length > 0 && stops.every(({ subject }) => this.#isMeant(subject));
    return all || root.querySelector('.card[data-lit]') !== null;
  }

  /** Keys that reach the figure, and no others. */
  readonly #onKey = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape' || !this.#pointing.pinned) return;
    event.preventDefault();
    this.#release();
  };

  #release(): void {
    const { pinned } = this.#pointing;
    if (pinned) this.#asks.release(pinned);
  }
}
