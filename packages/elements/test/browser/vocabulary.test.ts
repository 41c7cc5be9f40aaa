import { afterEach, describe, expect, test } from 'vitest';
import { WORDINGS } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import type { ActorCard, CorridorMap, TradeChart } from '@keruen/elements';
import { inTurn } from './in-turn.ts';
import { asTable, clear, figure, put, text, until, type Any } from './page.ts';

afterEach(clear);

const LANGUAGES = ['en', 'ru', 'kk', 'fa-AF', 'ps'] as const;

/** What the data call the authorities in Kabul, by language. */
const OWN = dataset.actors.find(({ id }) => id === 'taliban-authorities')!.names;

/** Known words, which are translated, and a publisher's own, which are not. */
const WORDS = ['de facto authorities', 'Kabul’s rulers'] as const;

const wordIn = (words: string, lang: string): string =>
  WORDINGS.find(({ en }) => en === words)?.[lang] ?? words;

/** All that a figure shows or says: words, labels, descriptions, whatever is folded. */
const everything = ({ shadowRoot }: Any): string =>
  [
    text(shadowRoot!.querySelector('.root')),
    ...[...shadowRoot!.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? ''),
  ]
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '');

/** A corridor whose map names the authorities: they have said something of a leg. */
const mapped = {
  ...dataset,
  observations: [
    ...dataset.observations,
    {
      id: 'of-a-leg',
      nature: 'claim' as const,
      measure: 'freight' as const,
      value: 1,
      unit: 'TNE',
      period: '2023',
      about: 'leg:galaba-hairatan',
      attribution: 'taliban-authorities',
      sources: [{ source: 'article' }],
    },
  ],
};

describe.each(LANGUAGES.map((lang, place) => ({ lang, words: inTurn(WORDS, place, 2) })))(
  'in $lang',
  ({ lang, words: some }) => {
    test.each(some)('a card names an authority “%s”: heading, offices, relations, stances', async (words) => {
      document.documentElement.lang = lang;
      const said = wordIn(words, lang);
      const own = put<ActorCard>(
        `<actor-card actor="taliban-authorities" as-of="2024-01" vocabulary="${words}"></actor-card>`,
        dataset,
      );
      await figure(own);
      const heading = own.shadowRoot!.querySelector('[part~="heading"]')!;
      expect(text(heading).toLowerCase()).toBe(said.toLowerCase());
      clear();
      document.documentElement.lang = lang;
      const other = put<ActorCard>(
        `<actor-card actor="KAZ" toward="AFG" as-of="2024-01" vocabulary="${words}"></actor-card>`,
        dataset,
      );
      await figure(other);
      expect(text(other.shadowRoot!.querySelector('.card dt')).toLowerCase()).toBe(said.toLowerCase());
      expect(text(other.shadowRoot!.querySelector('.ladder'))).toContain(said);
      // What sources say stays theirs; the name that the data give is gone.
      if (lang !== 'en') expect(everything(other)).not.toContain(OWN[lang]);
    });

    test.each(some)('a chart names them “%s”: picture, notes, table and alt text', async (words) => {
      document.documentElement.lang = lang;
      const said = wordIn(words, lang);
      const chart = put<TradeChart>(
        `<trade-chart type="timeline" actor="taliban-authorities" vocabulary="${words}"></trade-chart>`,
        dataset,
      );
      await figure(chart);
      expect(text(chart.shadowRoot!.querySelector('[part~="subtitle"]')).toLowerCase()).toContain(
        said.toLowerCase(),
      );
      expect(
        chart.shadowRoot!.querySelector('.picture')!.getAttribute('aria-label')!.toLowerCase(),
      ).toContain(said.toLowerCase());
      expect(text(await asTable(chart)).toLowerCase()).toContain(said.toLowerCase());
      if (lang !== 'en') expect(everything(chart)).not.toContain(OWN[lang]);
    });

    test.each(some)('a map names them “%s”: what is told of a leg', async (words) => {
      document.documentElement.lang = lang;
      const said = wordIn(words, lang);
      const map = put<CorridorMap>(
        `<corridor-map corridor="kz-uz-af" vocabulary="${words}"></corridor-map>`,
        mapped,
      );
      await figure(map);
      const root = map.shadowRoot!;
      await until('its tools are there', () => root.querySelector('button:not([aria-haspopup])'));
      root
        .querySelector('[data-subject="leg:galaba-hairatan"]')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await until('the leg is told', () => text(root.querySelector('.details')));
      expect(text(root.querySelector('.details'))).toContain(said);
      expect(everything(map)).not.toContain(OWN[lang]);
    });
  },
);

test('words that change are shown at once, and without any the data’s own are back', async () => {
  const card = put<ActorCard>(
    '<actor-card actor="taliban-authorities" vocabulary="Taliban government"></actor-card>',
    dataset,
  );
  await figure(card);
  const heading = (): string => text(card.shadowRoot!.querySelector('[part~="heading"]'));
  expect(heading()).toBe('Taliban government');
  card.vocabulary = 'the rulers';
  await until('the new words stand', () => heading() === 'The rulers');
  card.removeAttribute('vocabulary');
  card.vocabulary = undefined;
  await until('the data’s own stand', () => heading() === 'Taliban authorities');
});

test('words are text and nothing else', async () => {
  const words = '<b onclick=alert(1)>x</b>';
  const card = put<ActorCard>('<actor-card actor="taliban-authorities"></actor-card>', dataset);
  card.vocabulary = words.replace('=', '');
  await figure(card);
  expect(text(card.shadowRoot!.querySelector('[part~="heading"]'))).toContain('<b onclick');
  expect(card.shadowRoot!.querySelector('[onclick]')).toBeNull();
});
