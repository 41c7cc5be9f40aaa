import fc from 'fast-check';
import * as lit from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { Slot } from '../../src/cdn/lit/slot.ts';
import * as small from '../../src/cdn/lit/template.ts';
import { LitElement as SmallElement } from '../../src/cdn/lit/element.ts';

/** What both give their templates by. */
type Tags = Pick<typeof lit, 'html' | 'svg' | 'nothing'>;

/** Markup without comments, which each of the two sets as it likes, and what properties and listeners say. */
function seen(root: Element): string {
  return root.innerHTML.replace(/<!--.*?-->/g, '');
}

const withLit = (root: HTMLElement) => (content: unknown) => void lit.render(content, root);

function withSmall(root: HTMLElement): (content: unknown) => void {
  const start = root.appendChild(document.createComment(''));
  const slot = new Slot(start, null);
  return (content) => slot.set(content);
}

/** A value of a template as plain data, so that it can be made with either. */
type Value =
  | { readonly is: 'text'; readonly text: string | number | boolean | null | undefined }
  | { readonly is: 'nothing' }
  | { readonly is: 'list'; readonly of: readonly Value[] }
  | {
      readonly is: number;
      readonly with: readonly [Value, Value];
      readonly said: readonly (string | undefined)[];
    };

type Shape = (tags: Tags, inner: readonly unknown[], said: readonly unknown[]) => unknown;

const SHAPES: readonly Shape[] = [
  ({ html }, [a, b]) =>
    html`<p>${a}</p>
      ${b}`,
  ({ html }, [a], [x, y]) => html`<b class="one ${x} two ${y}" lang=${x} ?hidden=${y}>${a}</b>`,
  ({ html }, [a, b]) => html`${a}${b}`,
  ({ html }, [a], [x]) =>
    html`<table>
      <tbody>
        <tr>
          ${a}
          <td title=${x} data-k="$">x</td>
        </tr>
      </tbody>
    </table>`,
  ({ html, svg }, _, [x, y]) =>
    html`<svg viewBox="0 0 ${x} 5" patternUnits=${y}>${svg`<path d="M${x} ${y}Z" /><g>${x}</g>`}</svg>`,
  ({ html }) => html`<i>nothing moves</i>`,
];

function made(tags: Tags, value: Value): unknown {
  if (value.is === 'text') return value.text;
  if (value.is === 'nothing') return tags.nothing;
  if (value.is === 'list') return value.of.map((one) => made(tags, one));
  const said = value.said.map((one) => one ?? tags.nothing);
  return SHAPES[value.is]!(
    tags,
    value.with.map((one) => made(tags, one)),
    said,
  );
}

const { value: anything } = fc.letrec<{ value: Value; leaf: Value; list: Value; shape: Value }>((tie) => ({
  leaf: fc.oneof(
    fc.constant({ is: 'nothing' } as const),
    fc.record({
      is: fc.constant('text' as const),
      text: fc.oneof(fc.constantFrom('', 'a', '<b>', '$k', null, undefined, true), fc.integer()),
    }),
  ),
  list: fc.record({ is: fc.constant('list' as const), of: fc.array(tie('value'), { maxLength: 4 }) }),
  shape: fc.record({
    is: fc.nat(SHAPES.length - 1),
    with: fc.tuple(tie('value'), tie('value')),
    said: fc.tuple(fc.constantFrom('x', '', undefined), fc.constantFrom('y', '7', undefined)),
  }),
  value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('list'), tie('shape')),
}));

describe('templates without Lit', () => {
  it('draw what Lit draws, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 5 }), (values) => {
        const [theirs, ours] = [document.createElement('div'), document.createElement('div')];
        const [renderTheirs, renderOurs] = [withLit(theirs), withSmall(ours)];
        for (const value of values) {
          renderTheirs(made(lit, value));
          renderOurs(made(small as unknown as Tags, value));
          expect(seen(ours)).toBe(seen(theirs));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keep the nodes of what is drawn again', () => {
    const root = document.createElement('div');
    const render = withSmall(root);
    const line = (n: number) => small.html`<li>${n}</li>`;
    const list = (...of: number[]) => small.html`<ul>${of.map(line)}</ul>`;
    render(list(1, 2, 3));
    const [first, second] = root.querySelectorAll('li');
    render(list(4, 5));
    expect([...root.querySelectorAll('li')]).toEqual([first, second]);
    expect(root.textContent).toBe('45');
  });

  it('set properties, and listen with the last function given', () => {
    const root = document.createElement('div');
    const render = withSmall(root);
    const heard: string[] = [];
    const field = (value: string, act?: () => void) =>
      small.html`<input .value=${value} @click=${act ?? small.nothing} />`;
    render(field('a', () => heard.push('first')));
    const input = root.querySelector('input')!;
    input.click();
    render(field('b', () => heard.push('second')));
    input.click();
    render(field('b'));
    input.click();
    expect(heard).toEqual(['first', 'second']);
    expect(input.value).toBe('b');
    expect(input.attributes).toHaveLength(0);
  });
});

describe('an element without Lit', () => {
  class Probe extends SmallElement {
    static override readonly properties = {
      word: {},
      count: { attribute: 'how-many', type: Number },
      own: { attribute: false as const },
    };
    declare word: string | null | undefined;
    declare count: number | undefined;
    declare own: unknown;
    readonly log: string[] = [];
    readonly helper = {
      hostConnected: () => this.log.push('connected'),
      hostDisconnected: () => this.log.push('gone'),
      hostUpdate: () => this.log.push('update'),
      hostUpdated: () => this.log.push(`updated ${this.hasUpdated}`),
    };

    constructor() {
      super();
      this.addController(this.helper as never);
    }

    protected override willUpdate(changed: ReadonlyMap<string, unknown>): void {
      this.log.push(`will ${[...changed.keys()].join()}`);
    }

    protected override render(): unknown {
      return small.html`<p>${this.word}${this.count}</p>`;
    }
  }

  afterEach(() => document.body.replaceChildren());
  customElements.define('small-probe', Probe);

  it('reads attributes, draws once after many changes, and tells its helpers in the order of Lit', async () => {
    document.body.innerHTML = '<small-probe word="a" how-many="2"></small-probe>';
    const probe = document.querySelector<Probe>('small-probe')!;
    await probe.updateComplete;
    expect(probe.renderRoot.textContent).toBe('a2');
    expect(probe.log).toEqual(['connected', 'will word,count', 'update', 'updated false']);
    probe.word = 'b';
    probe.count = 3;
    probe.own = {};
    await probe.updateComplete;
    expect(probe.renderRoot.textContent).toBe('b3');
    expect(probe.log.slice(4)).toEqual(['will word,count,own', 'update', 'updated true']);
    probe.word = 'b';
    expect(probe.isUpdatePending).toBe(false);
    probe.removeAttribute('word');
    expect(probe.word).toBeNull();
    probe.remove();
    expect(probe.log.at(-1)).toBe('gone');
  });

  it('takes over what a page has set before it was known, and what a server has drawn', async () => {
    class Late extends Probe {}
    const late = document.createElement('late-probe') as Late;
    late.word = 'early';
    late.attachShadow({ mode: 'open' }).innerHTML = '<p>drawn by a server</p>';
    document.body.append(late);
    customElements.define('late-probe', Late);
    await late.updateComplete;
    expect(late.renderRoot.textContent).toBe('early');
    expect(Object.hasOwn(late, 'word')).toBe(false);
  });
});
