import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { inTurn } from './in-turn.ts';
import { clear, figure, part, put, until, type Any } from './page.ts';
import { strayWords } from './stray-words.ts';

afterEach(clear);

const SHIPPED = 'dataset="kazakhstan-afghanistan"';
const PAIR = `${SHIPPED} reporter="KAZ" partner="AFG" flow="export import turnover" period="2018/2025"`;
const EVERYBODY = `${SHIPPED} reporter="KAZ" partner="*" period="2023"`;

/** Figures of every kind, as the demo shows them. */
const FIGURES: Readonly<Record<string, string>> = {
  'a chart of statistics, claims and a target': `<trade-chart ${PAIR}></trade-chart>`,
  lines: `<trade-chart type="lines" ${PAIR}></trade-chart>`,
  'two producers': `<trade-chart ${PAIR.replace('2018/2025', '1996/2023')}></trade-chart>`,
  'columns by partner': `<trade-chart ${EVERYBODY} flow="export import" top="6"></trade-chart>`,
  'a rank of all partners': `<trade-chart type="rank" ${EVERYBODY.replace('2023', '2018/2023')} flow="export" top="12"></trade-chart>`,
  flows: `<trade-chart type="flows" ${EVERYBODY} flow="export" top="8"></trade-chart>`,
  'exports by section': `<trade-chart type="treemap" ${SHIPPED} reporter="KAZ" partner="WLD" product="*" flow="export" period="2021"></trade-chart>`,
  'mirror statistics': `<trade-chart type="mirror-statistics" ${SHIPPED} reporter="KAZ" partner="KGZ" flow="export import" period="2018/2023"></trade-chart>`,
  'a target': `<trade-chart type="target" ${SHIPPED} reporter="KAZ" partner="AFG" flow="turnover"></trade-chart>`,
  'a table': `<trade-chart type="table" ${PAIR}></trade-chart>`,
  'a timeline': `<trade-chart type="timeline" ${SHIPPED} actor="KAZ"></trade-chart>`,
  'a timeline of everybody': `<trade-chart type="timeline" ${SHIPPED} actor="*" period="2023/2024"></trade-chart>`,
  'small multiples': `<trade-chart facet="partner" ${SHIPPED} reporter="KAZ" partner="AFG UZB" flow="export" period="2018/2023"></trade-chart>`,
  'the card of a state': `<actor-card ${SHIPPED} actor="KAZ" toward="AFG" as-of="2024-01"></actor-card>`,
  'the card of a person': `<actor-card ${SHIPPED} actor="smadiyarov" as-of="2024-01"></actor-card>`,
  'the card of authorities': `<actor-card ${SHIPPED} actor="taliban-authorities" toward="KAZ"></actor-card>`,
  'the card of a ministry': `<actor-card ${SHIPPED} actor="kaz-mfa"></actor-card>`,
  'a map of one corridor': `<corridor-map ${SHIPPED} corridor="titr"></corridor-map>`,
  'a map of two corridors': `<corridor-map ${SHIPPED} corridor="instc kz-uz-af" as-of="2024"></corridor-map>`,
};

/** Languages written in other letters than English. */
const LANGUAGES = ['fa-AF', 'ru', 'kk', 'ps'];

/** Everything a figure can be made to say: what is folded is opened, every stop is focused, the table is asked for. */
async function strayIn(element: Any): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const look = (): void => strayWords(element).forEach((one) => found.add(one));
  for (const folded of element.shadowRoot!.querySelectorAll('details')) folded.open = true;
  look();
  const picture = part<SVGElement>(element, 'picture');
  if (!picture) return found;
  picture.focus();
  await userEvent.keyboard('{Enter}');
  for (let i = 0; i < 6; i += 1) {
    await userEvent.keyboard('{PageDown}{ArrowRight}');
    look();
  }
  await userEvent.keyboard('{Escape}');
  part(element, 'menu')?.querySelector('button')?.click();
  await until('the table stands', () => part(element, 'table'));
  look();
  return found;
}

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(inTurn(Object.entries(FIGURES), LANGUAGES.indexOf(lang), LANGUAGES.length))(
    'no English word stands unmarked in %s',
    { timeout: 30_000 },
    async (_, markup) => {
      document.documentElement.lang = lang;
      const element = await figure(put<Any>(markup, 'none'));
      expect(element.shadowRoot!.querySelector('.root')!.getAttribute('lang')).toBe(lang);
      expect([...(await strayIn(element))]).toEqual([]);
    },
  );
});

describe('the search for stray words', () => {
  const within = (html: string): readonly string[] => {
    const host = document.createElement('div');
    host.lang = 'fa-AF';
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    document.body.append(host);
    return strayWords(host);
  };

  test('finds words in text, labels and descriptions', () => {
    expect(within('<p>تجارت trade</p><svg aria-label="از Kabul"></svg><b title="یک note">۱</b>')).toEqual([
      'trade',
      'Kabul',
      'note',
    ]);
  });

  test('lets what is marked with a language stand, and codes, ids and addresses', () => {
    expect(within('<p>از <bdi lang="en">Kabul</bdi></p><svg lang="ru" aria-label="Poti"></svg>')).toEqual([]);
    expect(within('<p>HS1101 · USD · KAZ · https://ifimes.org/en · c031 · FOB</p>')).toEqual([]);
  });

  test('looks into nothing that nobody hears or sees', () => {
    expect(
      within('<style>p { color: red }</style><p hidden>trade</p><p aria-hidden="true">trade</p>'),
    ).toEqual(['trade']);
  });

  test('is not content with the mark of the language itself', () => {
    expect(within('<p lang="fa-AF">trade</p>')).toEqual(['trade']);
  });
});
