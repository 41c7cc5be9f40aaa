import { Slot } from './slot.ts';

/** What an element says of one of its properties. */
interface Declaration {
  /** Name of its attribute, if not its own; false where it has none. */
  readonly attribute?: string | false;
  readonly type?: typeof Number;
}

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

type Sheets = CSSStyleSheet | readonly Sheets[];

export const isServer = false;

/** A style sheet every element of a page shares. */
export function unsafeCSS(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export const css = (texts: TemplateStringsArray): CSSStyleSheet => unsafeCSS(texts.join(''));

const flat = (sheets: Sheets): CSSStyleSheet[] =>
  sheets instanceof CSSStyleSheet ? [sheets] : sheets.flatMap(flat);

export function adoptStyles(root: ShadowRoot, sheets: Sheets): void {
  root.adoptedStyleSheets = flat(sheets);
}

const attributeOf = (name: string, { attribute }: Declaration): string | false =>
  attribute ?? name.toLowerCase();

/** An element that draws itself anew, once, after any number of its properties have changed. */
export class LitElement extends HTMLElement {
  static readonly properties: Readonly<Record<string, Declaration>> = {};
  static readonly styles: Sheets = [];

  static get elementStyles(): readonly Sheets[] {
    return [this.styles];
  }

  /** Asked once for each class, before its first element is made. */
  static get observedAttributes(): string[] {
    const properties = Object.entries(this.properties);
    for (const [name] of properties)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          this.#change(name, value);
        },
      });
    return properties.flatMap(([name, said]) => attributeOf(name, said) || []);
  }

  hasUpdated = false;
  isUpdatePending = false;
  renderRoot!: ShadowRoot;
  updateComplete: Promise<boolean> = Promise.resolve(true);

  readonly #values = new Map<string, unknown>();
  readonly #controllers: Controller[] = [];
  #changed = new Map<string, unknown>();
  #slot: Slot | undefined;

  constructor() {
    super();
    // What a page has set before the element was known hides what the class makes of it.
    for (const name of Object.keys(this.#declared))
      if (Object.hasOwn(this, name)) {
        const value: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        this.#change(name, value);
      }
  }

  get #declared(): Readonly<Record<string, Declaration>> {
    return (this.constructor as typeof LitElement).properties;
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    this.renderRoot ??= this.#root();
    for (const one of this.#controllers) one.hostConnected?.();
    if (!this.hasUpdated) this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const one of this.#controllers) one.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, now: string | null): void {
    const found = Object.entries(this.#declared).find(
      ([name, said]) => attributeOf(name, said) === attribute,
    );
    if (!found) return;
    const [name, { type }] = found;
    Reflect.set(this, name, type && now !== null ? type(now) : now);
  }

  requestUpdate(): void {
    if (this.isUpdatePending || !this.renderRoot) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#update();
  }

  protected willUpdate(_changed: ReadonlyMap<string, unknown>): void {}
  protected updated(_changed: ReadonlyMap<string, unknown>): void {}
  protected render(): unknown {
    return undefined;
  }

  #change(name: string, value: unknown): void {
    const before = this.#values.get(name);
    if (Object.is(before, value)) return;
    this.#values.set(name, value);
    if (!this.#changed.has(name)) this.#changed.set(name, before);
    this.requestUpdate();
  }

  /** Markup a server has put there makes way. */
  #root(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof LitElement).styles);
    return root;
  }

  /** True once nothing has changed meanwhile. */
  async #update(): Promise<boolean> {
    await undefined;
    const changed = this.#changed;
    this.#changed = new Map();
    try {
      this.willUpdate(changed);
      for (const one of this.#controllers) one.hostUpdate?.();
      this.#draw(this.render());
    } finally {
      this.isUpdatePending = false;
    }
    for (const one of this.#controllers) one.hostUpdated?.();
    this.hasUpdated = true;
    this.updated(changed);
    return !this.isUpdatePending;
  }

  #draw(content: unknown): void {
    if (!this.#slot) {
      this.renderRoot.replaceChildren(document.createComment(''));
      this.#slot = new Slot(this.renderRoot.firstChild!, null);
    }
    this.#slot.set(content);
  }
}
