import { html as litHtml, nothing as litNothing, svg as litSvg } from 'lit';
import { describe, expect, it } from 'vitest';
import { html, nothing, svg } from '../../src/cdn/templates.ts';

describe('templates of files that are loaded on demand', () => {
  it('are the data Lit makes of them', () => {
    const [a, b] = ['x', [1, 2]];
    expect(html`<p class=${a}>${b}</p>`).toEqual(litHtml`<p class=${a}>${b}</p>`);
    expect(svg`<path d=${a} />`).toEqual(litSvg`<path d=${a} />`);
    expect(html`<p></p>`).not.toEqual(litSvg`<p></p>`);
  });

  it('hand on the very texts of the source, by which Lit knows a template again', () => {
    const make = (text: string) => html`<b>${text}</b>`;
    expect(make('x').strings).toBe(make('y').strings);
    expect(make('x').strings.raw).toEqual(['<b>', '</b>']);
  });

  it('say nothing as Lit does', () => {
    expect(nothing).toBe(litNothing);
  });
});
