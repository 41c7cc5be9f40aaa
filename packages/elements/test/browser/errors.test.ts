import { afterEach, expect, test } from 'vitest';
import type { Dataset, Issue } from '@keruen/data';
import { CHART, clear, figure, part, put, text, until, type Any } from './page.ts';

afterEach(clear);

const sentence = (element: Any): string => text(element.shadowRoot!.querySelector('[role="status"]'));

const asked: readonly (readonly [markup: string, said: RegExp, expected: string])[] = [
  ['<trade-chart type="piee"><p>kept</p></trade-chart>', /“piee”/, 'columns'],
  ['<trade-chart measure="weight"><p>kept</p></trade-chart>', /could not be drawn/, 'trade-value'],
  ['<trade-chart flow="export sideways"><p>kept</p></trade-chart>', /could not be drawn/, 'turnover'],
  ['<trade-chart period="banana"><p>kept</p></trade-chart>', /could not be drawn/, 'period="banana"'],
  ['<actor-card actor="KAZ" as-of="yesterday"><p>kept</p></actor-card>', /could not be drawn/, '2022-03'],
  ['<actor-card actor="ATLANTIS"><p>kept</p></actor-card>', /“ATLANTIS”/, 'KAZ'],
  // Nobody is told to ask for an actor towards itself.
  [
    '<actor-card actor="KAZ" toward="ATLANTIS"><p>kept</p></actor-card>',
    /“ATLANTIS”/,
    'toward="ATLANTIS" → AFG',
  ],
  [
    '<actor-card actor="KAZ" toward="KAZ"><p>kept</p></actor-card>',
    /could not be drawn/,
    'toward="KAZ" → AFG',
  ],
  [
    '<actor-card variant="compact" actor="KAZ" toward="KAZ"><p>kept</p></actor-card>',
    /could not be drawn/,
    'toward="KAZ"',
  ],
  ['<corridor-map corridor="short silk"><p>kept</p></corridor-map>', /“silk”/, 'short'],
];

for (const [markup, said, expected] of asked) {
  test(`${markup} says what was expected and keeps the author's content`, async () => {
    const element = put<Any>(markup);
    await until('a sentence is said', () => sentence(element));
    expect(sentence(element)).toMatch(said);
    expect(sentence(element)).toContain(expected);
    expect(element.querySelector('p')!.checkVisibility()).toBe(true);
    expect(element.matches(':state(error)')).toBe(true);
  });
}

test('a timeline of a table says that it needs an actor, before anything about its columns', async () => {
  const chart = put<Any>(
    `<trade-chart type="timeline"><table><caption>Goods, million USD</caption>
      <tr><th>Year</th><th>Wheat</th><th>Flour</th></tr><tr><td>2022</td><td>978</td><td>9</td></tr>
      <tr><td>2023</td><td>615</td><td>21</td></tr></table></trade-chart>`,
    'none',
  );
  await until('a sentence is said', () => sentence(chart).includes('actor'));
  expect(sentence(chart)).not.toContain('Wheat');
});

test('a long list of what was expected is cut for the reader, and long enough in the issue', async () => {
  const card = put<Any>(
    '<actor-card dataset="kazakhstan-afghanistan" actor="ATLANTIS"><p>kept</p></actor-card>',
    'none',
  );
  let issued = '';
  card.addEventListener('keruen-error', ({ detail }) => (issued = detail.issues[0]!.expected));
  await until('the issue is told, and cut', () => issued && sentence(card).includes('…'));
  expect(sentence(card).length).toBeLessThan(160);
  expect(issued.split(', ').length).toBeGreaterThan(10);
  expect(issued.split(', ').length).toBeLessThan(25);
});

test('an unknown dataset is named, without a request', async () => {
  const before = performance.getEntriesByType('resource').length;
  const chart = put('<trade-chart dataset="mars"><p>kept</p></trade-chart>', 'none');
  chart.data = undefined;
  await until('a sentence is said', () => sentence(chart).includes('“mars”'));
  expect(sentence(chart)).toContain('kazakhstan-afghanistan');
  const requests = performance.getEntriesByType('resource').slice(before);
  expect(requests.filter(({ name }) => name.includes('mars'))).toEqual([]);
});

test('data that are no dataset are refused in the same words, and better data put it right', async () => {
  const chart = put('<trade-chart><p>kept</p></trade-chart>', { format: 7 } as unknown as Dataset);
  await until('a sentence is said', () => sentence(chart).includes('could not be drawn'));
  expect(chart.querySelector('p')!.checkVisibility()).toBe(true);
  const { small } = await import('./small-dataset.ts');
  chart.data = small;
  await figure(chart);
  expect(chart.matches(':state(error)')).toBe(false);
  expect(chart.querySelector('p')!.checkVisibility()).toBe(false);
});

test('the sentence is said in the language of the place', async () => {
  const card = put<Any>('<div lang="fa-AF"><actor-card actor="ATLANTIS"></actor-card></div>');
  await until('a Dari sentence is said', () => /[\u0600-\u06ff]/.test(sentence(card)));
  expect(card.shadowRoot!.querySelector('[dir="rtl"]')).not.toBeNull();
});

const IN: readonly (readonly [lang: string, said: RegExp, failed: RegExp])[] = [
  ['ru', /^Тип диаграммы «piee» неизвестен\./, /^Построить рисунок не удалось/],
  ['kk', /^«piee» диаграмма түрі белгісіз\./, /^Суретті/],
  ['fa-AF', /«piee»/, /^این تصویر رسم نشد/],
  ['ps', /«piee»/, /\p{Script=Arabic}/u],
];

for (const [lang, said, failed] of IN) {
  test(`what is not known is told in ${lang}, with the words an attribute may have`, async () => {
    const chart = put<Any>(`<trade-chart lang="${lang}" type="piee"><p>kept</p></trade-chart>`);
    await until('a sentence is said', () => sentence(chart));
    expect(sentence(chart)).toMatch(said);
    expect(text(chart.shadowRoot!.querySelector('.calm [lang="en"]'))).toMatch(
      /^type="piee" → columns, bars/,
    );
  });

  test(`a reader of ${lang} is spared sentences of English, which the issue holds for the editor`, async () => {
    const chart = put<Any>(
      `<trade-chart lang="${lang}" src="about:nothing"><p>kept</p></trade-chart>`,
      'none',
    );
    let issued = '';
    chart.addEventListener('keruen-error', ({ detail }) => (issued = detail.issues[0]!.expected));
    await until('a sentence is said, and the issue told', () => issued && sentence(chart));
    expect(issued).toMatch(/[a-z] [a-z]/);
    expect(sentence(chart)).toMatch(failed);
    expect(sentence(chart)).not.toMatch(/[A-Za-z]/);
  });
}

const FAULTY: readonly (readonly [
  what: string,
  content: string,
  where: readonly RegExp[],
  example: string,
])[] = [
  [
    'a table whose rows have no time',
    '<table><tr><th>Goods<th>USD million<tr><td>Мука<td>5<tr><td>Рис<td>6</table>',
    [/Строка 2\. .*заголовке столбца/, /2-жол\. .*баған/, /سطر ۲\. .*دوره/, /۲مه کرښه\. .*موده/],
    '2022',
  ],
  [
    'a CSV with a line that is too long',
    'src="data:text/csv,Year,Exports%0A2022,1,234,5"',
    [
      /Строка файла 2\. Ячеек больше/,
      /Файлдың 2-жолы\. Ұяшықтар/,
      /سطر ۲ فایل\. شمار خانه‌ها/,
      /د فایل ۲مه کرښه\. خانې/,
    ],
    '',
  ],
  [
    'a CSV of observations without a column that it needs',
    'src="data:text/csv,period,flow,reporter%0A2022,export,KAZ"',
    [/Нет столбца/, /баған жоқ/, /موجود نیست/, /ستن نشته/],
    'period, value',
  ],
  [
    'a CSV of which no row could be read, with nothing beside it',
    'src="data:text/csv,period,value%0A%D0%B0%D0%B1%D0%B2,1"',
    [
      /Строка файла 2, столбец «period»/,
      /Файлдың 2-жолы, «period»/,
      /سطر ۲ فایل.* ستون «period»/,
      /«period»/,
    ],
    '2022, 2023-08',
  ],
  [
    'a CSV in another charset',
    'src="data:text/csv;base64,/+//"',
    [/в другой кодировке/, /басқа кодтаумен/, /کدگذاری دیگری/, /په بل کوډ/],
    'utf-8',
  ],
];

FAULTY.forEach(([what, content, told, example]) =>
  test.each(['ru', 'kk', 'fa-AF', 'ps'].map((lang, i) => [lang, told[i]!] as const))(
    `${what} is told in %s, with its place and no word of English`,
    async (lang, said) => {
      const [attribute, inside] = content.startsWith('<')
        ? ['', content]
        : [content, what.includes('nothing beside') ? '' : '<p>kept</p>'];
      const chart = put<Any>(`<trade-chart lang="${lang}" ${attribute}>${inside}</trade-chart>`, 'none');
      await until('a sentence is said', () => chart.shadowRoot!.querySelector('.calm'));
      expect(sentence(chart).replace(/[\u2066-\u2069]/g, '')).toMatch(said);
      expect(text(chart.shadowRoot!.querySelector('.calm .expected'))).toBe(example);
      const words = sentence(chart)
        .replace(example, '')
        .replace(/Goods|period/, '');
      expect(words).not.toMatch(/[A-Za-z]/);
    },
  ),
);

const NOT_THERE = [
  ['<actor-card dataset="kazakhstan-afghanistan"></actor-card>', 'actor'],
  ['<actor-card dataset="kazakhstan-afghanistan" variant="compact"></actor-card>', 'actor'],
  ['<corridor-map dataset="kazakhstan-afghanistan"></corridor-map>', 'corridor'],
] as const;

for (const [markup, attribute] of NOT_THERE)
  test(`${markup} says which attribute is missing, with a few ids`, async () => {
    const element = put<Any>(markup, 'none');
    let issue: Issue | undefined;
    element.addEventListener('keruen-error', ({ detail }) => (issue = detail.issues[0]));
    await until('it is told', () => issue && sentence(element));
    expect(issue).toMatchObject({ code: `missing-${attribute}`, path: attribute, received: '' });
    expect(issue!.expected.split(', ').length).toBeLessThan(25);
    expect(sentence(element)).toMatch(new RegExp(`^The attribute “${attribute}” is missing\\.`));
  });

test.each(['', 'variant="compact"'])(
  'a card %s of an empty `toward` is that of nobody in particular',
  async (variant) => {
    const card = await figure(
      put<Any>(
        `<actor-card dataset="kazakhstan-afghanistan" actor="KAZ" toward="" ${variant}></actor-card>`,
        'none',
      ),
    );
    expect(text(part(card, 'subtitle'))).not.toContain('towards');
  },
);

test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])('a missing attribute is named in %s', async (lang) => {
  const map = put<Any>(
    `<corridor-map lang="${lang}" dataset="kazakhstan-afghanistan"></corridor-map>`,
    'none',
  );
  await until('it is told', () => map.matches(':state(error)') && /corridor/.test(sentence(map)));
  expect(sentence(map)).toMatch(/[“«]corridor[”»]/);
  expect(sentence(map)).not.toMatch(/[“«][”»]/);
});

test.each(['en', 'ru', 'kk', 'fa-AF', 'ps'])(
  'only where something stands inside is it said to stay, in %s',
  async (lang) => {
    const said: string[] = [];
    for (const inside of ['', '<p>kept</p>']) {
      const chart = put<Any>(
        `<trade-chart lang="${lang}" src="about:nothing">${inside}</trade-chart>`,
        'none',
      );
      await until('a sentence is said', () => sentence(chart));
      said.push(sentence(chart).replace(/ src=.*$/, ''));
    }
    const [alone, beside] = said;
    expect(beside!.replace(/[;؛][^.]*\./, '.')).toBe(alone);
    expect(alone!.length).toBeLessThan(beside!.length);
  },
);

const focused = (element: Any): Element | null => element.shadowRoot!.activeElement;

test.each([
  ['trade-chart', `<trade-chart ${CHART}></trade-chart>`, '.menu button', 'type'],
  ['trade-chart, walked', `<trade-chart ${CHART}></trade-chart>`, '.picture', 'type'],
  ['actor-card', '<actor-card actor="KAZ" toward="AFG"></actor-card>', '.menu button', 'as-of'],
  ['corridor-map', '<corridor-map corridor="short"></corridor-map>', '.menu button', 'as-of'],
])(
  'a reader at a control of a %s stays in it when it is refused, and when it comes again',
  async (...row) => {
    const [, markup, at, attribute] = row;
    const element = await figure(put<Any>(markup));
    const control = element.shadowRoot!.querySelector<HTMLElement>(at)!;
    control.focus();
    const before = element.getAttribute(attribute);
    element.setAttribute(attribute, 'banana');
    await until('the sentence has the focus', () => focused(element)?.matches('.calm'));
    expect(control.isConnected).toBe(false);
    expect(getComputedStyle(focused(element)!).outlineStyle).not.toBe('none');
    if (before === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, before);
    await until('the figure has it', () => focused(element)?.matches('.picture, summary, button'));
  },
);

test('a refusal takes no focus from elsewhere, neither at first nor when it is told anew', async () => {
  const chart = await figure(put<Any>(`<trade-chart ${CHART}></trade-chart><button>Filter</button>`));
  chart.shadowRoot!.querySelector<HTMLElement>('.menu button')!.focus();
  document.querySelector<HTMLElement>('main > button')!.focus();
  for (const type of ['nope', 'neither']) {
    chart.setAttribute('type', type);
    await until('it is refused', () => sentence(chart).includes(type));
    await chart.updateComplete;
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(document.querySelector('main > button'));
  }
});
