import { afterEach, describe, expect, test } from 'vitest';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard, KeruenErrorEvent } from '@keruen/elements';
import { clear, figure, put, text, until } from './page.ts';

afterEach(clear);

const card = (attributes: string): ActorCard =>
  put<ActorCard>(`<actor-card ${attributes}><p>What the page says.</p></actor-card>`, dataset);

const contest = async (contact: string): Promise<HTMLElement | null> => {
  const element = card('actor="KAZ"');
  element.contact = contact;
  await figure(element);
  return element.shadowRoot!.querySelector('.contest');
};

describe('a card can be contested', () => {
  test('by mail or on a page, at its foot', async () => {
    const line = await contest('mailto:desk@example.org?subject=Card');
    expect(text(line)).toBe('Something wrong about this card? Write to: desk@example.org');
    expect(line!.querySelector('a')!.getAttribute('href')).toBe('mailto:desk@example.org?subject=Card');
    expect(line!.closest('.card')!.lastElementChild).toBe(line);
    clear();
    expect((await contest('https://example.org/contest'))!.querySelector('a')!.textContent).toContain(
      'https://example.org/contest',
    );
  });

  test.each([
    'javascript:alert(1)',
    'http://example.org',
    'data:text/html,x',
    'Room 4, Main Street',
    ' java\nscript:x',
  ])('by any other words, which are no link: %s', async (contact) => {
    const line = await contest(contact);
    expect(line!.querySelector('a')).toBeNull();
    expect(text(line)).toContain(contact.trim().replace(/\s+/g, ' '));
  });

  test('and says nothing of it where nobody can be written to', async () => {
    expect(await contest('')).toBeNull();
    clear();
    expect(await contest('   ')).toBeNull();
  });

  test.each([
    ['ru', 'В карточке что-то неверно?'],
    ['kk', 'Карточкада қате бар ма?'],
    ['fa-AF', 'چیزی در این کارت نادرست است؟'],
    ['ps', 'په دې کارت کې څه ناسم دي؟'],
  ])('in %s too', async (lang, words) => {
    document.documentElement.lang = lang;
    expect(text(await contest('mailto:desk@example.org'))).toContain(words);
  });
});

describe('a small picture beside the key figures', () => {
  const standing = async (attributes: string): Promise<ShadowRoot> => {
    const element = card(attributes);
    await figure(element);
    return element.shadowRoot!;
  };

  test('has its room before it comes, and then as much', async () => {
    const root = await standing('actor="KAZ" toward="AFG" as-of="2024-01"');
    const box = root.querySelector<HTMLElement>('.trend')!;
    const height = box.offsetHeight;
    const whole = root.host.getBoundingClientRect().height;
    expect(height).toBe(168);
    await until('the picture stands', () => box.querySelector('.picture'));
    expect(box.offsetHeight).toBe(height);
    expect(root.host.getBoundingClientRect().height).toBe(whole);
    const picture = box.querySelector('.picture')!.getBoundingClientRect().height;
    expect(picture).toBeLessThanOrEqual(height);
    // What it does not need would stand as a hole in the card.
    expect(picture).toBeGreaterThan(height - 4);
  });

  test('is one image with a summary of its own, of the years up to the key figures', async () => {
    const root = await standing('actor="KAZ" toward="AFG" as-of="2024-01"');
    await until('the picture stands', () => root.querySelector('.trend .picture'));
    const picture = root.querySelector('.trend .picture')!;
    expect(picture.getAttribute('role')).toBe('img');
    expect(picture.getAttribute('aria-label')).toMatch(/Kazakhstan.*Afghanistan.*2018.*2023/s);
    expect(picture.querySelector('[tabindex="0"]')).toBeNull();
    expect(text(picture)).toMatch(/978M/);
    expect(text(picture)).not.toMatch(/2024/);
  });

  test('fits a narrow card, and one from right to left', async () => {
    document.documentElement.lang = 'fa-AF';
    document.documentElement.dir = 'rtl';
    document.body.style.inlineSize = '300px';
    const root = await standing('actor="KAZ" toward="AFG" as-of="2024-01"');
    await until('the picture stands', () => root.querySelector('.trend .picture'));
    const { width, height } = root.querySelector('.trend .picture')!.getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(300);
    expect(height).toBeLessThanOrEqual(168);
    expect(height).toBeGreaterThan(164);
  });

  test.each([
    ['900px', '16px'],
    ['900px', '32px'],
    ['900px', '10px'],
    ['340px', '24px'],
  ])('stands whole in its box, %s wide with letters of %s', async (inlineSize, fontSize) => {
    Object.assign(document.body.style, { inlineSize, fontSize });
    const root = await standing('actor="KAZ" toward="AFG" as-of="2024-01"');
    await until('the picture stands', () => root.querySelector('.trend .picture'));
    const box = root.querySelector('.trend')!.getBoundingClientRect();
    const picture = root.querySelector('.trend .picture')!.getBoundingClientRect();
    expect(picture.height).toBeLessThanOrEqual(box.height + 1);
    expect(picture.width).toBeLessThanOrEqual(box.width + 1);
    expect(picture.height).toBeGreaterThan(box.height / 2);
  });

  test('is not there without figures', async () => {
    expect((await standing('actor="KAZ"')).querySelector('.trend')).toBeNull();
    clear();
    expect((await standing('actor="smadiyarov" toward="AFG"')).querySelector('.trend')).toBeNull();
  });
});

describe('the status of a corridor', () => {
  const titr = async (date: string): Promise<string> => {
    const element = card(`actor="KAZ"${date && ` as-of="${date}"`}`);
    await figure(element);
    const line = text(element.shadowRoot!.querySelector('.card [data-subject="corridor:titr"]'));
    clear();
    return line.replace(/\s+/g, ' ');
  };

  test('is said with for when it is known and who judges, and not of a date before', async () => {
    const name = 'Trans-Caspian International Transport Route';
    const known = `${name} operating, normal service, known for March 2026`;
    expect(await titr('2026-06')).toBe(`${known} project data set, 23 November 2026`);
    expect(await titr('')).toContain(known);
    for (const date of ['1950', '2010', '2024-01']) expect(await titr(date)).toBe(name);
  });
});

describe('corridors and flows', () => {
  test('lead to their figures on the page, and are plain where there is none', async () => {
    document.body.innerHTML =
      '<corridor-map id="way" corridor="titr cku"></corridor-map><trade-chart id="trade chart" reporter="KAZ" partner="AFG"></trade-chart>';
    const element = card('actor="KAZ" toward="AFG" as-of="2024-01"');
    await figure(element);
    const link = (subject: string) =>
      element.shadowRoot!.querySelector(`.card [data-subject="${subject}"] a`)?.getAttribute('href');
    expect(link('corridor:titr')).toBe('#way');
    expect(link('corridor:instc')).toBeUndefined();
    expect(link('flow:KAZ-AFG')).toBe('#trade%20chart');
  });
});

describe('what an author may get wrong', () => {
  test.each([
    ['actor="atlantis"', 'unknown-actor', 'No actor is known as “atlantis”.'],
    ['actor="KAZ" toward="atlantis"', 'unknown-toward', 'No actor is known as “atlantis”.'],
    ['actor="KAZ AFG"', 'unknown-actor', 'could not be drawn'],
    ['actor="KAZ" toward="AFG UZB"', 'unknown-toward', 'could not be drawn'],
    ['', 'missing-actor', 'The attribute “actor” is missing.'],
    ['actor="KAZ" as-of="yesterday"', 'unknown-as-of', 'could not be drawn'],
  ])('%s is a sentence and an event, and the fallback stays', async (attributes, code, sentence) => {
    const codes: string[] = [];
    const hear = (event: Event) =>
      codes.push(...(event as KeruenErrorEvent).detail.issues.map((issue) => issue.code));
    document.body.addEventListener('keruen-error', hear);
    const element = card(attributes);
    await until('a sentence stands', () => element.shadowRoot?.querySelector('.calm'));
    await element.updateComplete;
    document.body.removeEventListener('keruen-error', hear);
    expect(codes).toEqual([code]);
    expect(text(element.shadowRoot!.querySelector('.calm'))).toContain(sentence);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.fallback')!.hidden).toBe(false);
  });

  test('several ids where one is expected say which card shows several', async () => {
    const expected: string[] = [];
    const hear = (event: Event) =>
      expected.push(...(event as KeruenErrorEvent).detail.issues.map((issue) => issue.expected));
    document.body.addEventListener('keruen-error', hear);
    const element = card('actor="KAZ AFG"');
    await until('a sentence stands', () => element.shadowRoot?.querySelector('.calm'));
    document.body.removeEventListener('keruen-error', hear);
    expect(expected).toEqual(['one id, variant="comparison"']);
  });
});
