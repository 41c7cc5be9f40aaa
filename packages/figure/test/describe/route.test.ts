import { describe, expect, test } from 'vitest';
import { BUILDS, SERVICES } from '../../../data/src/schema/vocabulary.ts';
import { describeRoutes, speakPlace, speakStatus, speakStep, speakWhich } from '../../src/describe/route.ts';
import { withoutMarks } from '../../src/locale/bidi.ts';
import { en, fa, kk, LANGUAGES, ps, ru } from '../locale/languages.ts';
import { aktau, byRail, bySea, closing, dostyk, nowhere, planned, routes, titr } from './route-fixture.ts';

const step = (which: typeof byRail, locale = en) => withoutMarks(speakStep(which, 12, 18, routes, locale));
const place = (which: typeof aktau, locale = en) => withoutMarks(speakPlace(which, routes, locale));

describe('speakStep', () => {
  test('says position, mode, ends, length, status, for when it is known, and the source', () => {
    expect(step(byRail)).toBe(
      'Leg 12 of 18: rail, Dostyk to Aktau port, 3,300 kilometres, operating, normal service, known for 2025; ' +
        'source: Report.az',
    );
    expect(step(byRail, fa)).toBe(
      'بخش ۱۲ از ۱۸: خط آهن، از Dostyk تا آق‌تائو، ۳٬۳۰۰ کیلومتر، فعال، خدمات عادی، وضعیت معلوم برای ۲۰۲۵؛ ' +
        'منبع: Report.az',
    );
  });

  test('names kinds of a sea service, one that nobody translated as it is', () => {
    expect(step(bySea)).toMatch(/^Leg 12 of 18: sea, rail ferry, hovercraft, Aktau port to Alat, operating/);
    expect(speakStep(bySea, 1, 2, routes, fa)).toContain('کشتی قطاربر');
    expect(speakStep(bySea, 1, 2, routes, fa)).toContain('\u2068hovercraft\u2069');
  });

  test('says of what is not built nothing about service', () => {
    expect(step(planned)).toBe('Leg 12 of 18: rail, Alat to Nowhere, planned; source: Report.az');
  });

  test('says since when a status holds and what comes after', () => {
    expect(step(closing)).toBe(
      'Leg 12 of 18: road, Aktau port to Nowhere, operating, limited service, since December 2016, ' +
        'from 3 June 2024: closed; source: Report.az',
    );
    expect(step(closing, fa)).toContain('از دسمبر ۲۰۱۶ به بعد، از ۳ جون ۲۰۲۴: بسته');
  });

  test('names whoever tells of a change, and of the next one', () => {
    const said = {
      ...closing.status,
      since: { ...closing.status.since!, sources: [{ source: 'Gazette' }] },
      next: { ...closing.status.next!, sources: [{ source: 'Courier' }, { source: 'Gazette' }] },
    };
    expect(step({ ...closing, status: said })).toMatch(/; sources: Gazette, Courier, Report\.az$/);
  });

  test('never says since when of a status that no dated change supports', () => {
    const undated = { ...closing, status: { ...closing.status, undated: true } };
    expect(step(undated)).not.toContain('since');
  });

  test('leaves away a next change that changes no status', () => {
    const note = { date: '2025-01', note: 'a second track', confidence: 'high', sources: [] } as const;
    expect(step({ ...closing, status: { ...closing.status, next: note } })).not.toContain('2025');
  });
});

describe('speakStatus', () => {
  test.each(LANGUAGES)('has words in %s for every pair', (_, locale) => {
    for (const build of BUILDS) {
      const said = SERVICES.map((service) => speakStatus({ build, service }, locale));
      expect(new Set(said).size).toBe(build === 'operating' ? SERVICES.length : 1);
      if (build !== 'operating') expect(said[0]).toBe(locale.words.build[build]);
    }
  });

  test.each(LANGUAGES)(
    'says in %s of nothing that is closed, not open or unknown that it operates',
    (_, locale) => {
      for (const service of SERVICES) {
        const said = speakStatus({ build: 'operating', service }, locale);
        const idle = ['closed', 'not-open', 'unknown'].includes(service);
        expect(said.includes(locale.words.service[service])).toBe(true);
        expect(said.includes(locale.words.build.operating)).toBe(!idle);
      }
    },
  );
});

describe('speakPlace', () => {
  test('says name, kinds, country, gauges, and that nobody read it in a source', () => {
    expect(place(dostyk)).toBe(
      'Dostyk: border crossing and rail junction, Kazakhstan, break of gauge 1435/1520 mm; ' +
        'general knowledge, not read in a source',
    );
    expect(place(dostyk, fa)).toBe(
      'Dostyk: گذرگاه سرحدی و تقاطع خط آهن، قزاقستان، تغییر عرض خط ۱۴۳۵/۱۵۲۰ ملی‌متر؛ ' +
        'معلومات عمومی، نقل‌ناشده از منبع',
    );
  });

  test('takes the Persian name where there is no Dari one', () => {
    expect(place(aktau, fa)).toMatch(/^آق‌تائو: بندر، قزاقستان/);
  });

  test('gives the code of a country that has no name', () => {
    expect(place(nowhere)).toBe('Nowhere: port, XXX');
  });
});

describe('describeRoutes', () => {
  test('names corridors, their ends, how many legs, and what is not in normal service', () => {
    expect(withoutMarks(describeRoutes(routes, en))).toBe(
      'Trans-Caspian Route, Dostyk to Alat, 5 legs; 1 leg is not built, 1 leg is not in normal service, ' +
        'service on 1 leg is unknown; status as of 2024; 2 legs: known for 2025.',
    );
    expect(withoutMarks(describeRoutes(routes, fa))).toBe(
      'Trans-Caspian Route، از Dostyk تا Alat، ۵ بخش؛ ۱ بخش ساخته نشده است، ۱ بخش خدمات عادی ندارد، ' +
        'خدمات ۱ بخش نامعلوم است؛ وضعیت در ۲۰۲۴؛ ۲ بخش: وضعیت معلوم برای ۲۰۲۵.',
    );
  });

  test('counts a leg of two corridors once among the troubles', () => {
    const second = {
      ...titr,
      corridor: { ...titr.corridor, id: 'x', names: { en: 'Another' } },
      branches: [],
      detached: [],
    };
    const text = withoutMarks(
      describeRoutes({ ...routes, routes: [titr, { ...second, main: [closing, planned] }] }, en),
    );
    expect(text).toContain(
      'Another, Aktau port to Nowhere, 2 legs; 1 leg is not built, 1 leg is not in normal',
    );
  });

  test('says nothing of troubles where there are none', () => {
    const calm = { ...titr, branches: [], detached: [] };
    expect(withoutMarks(describeRoutes({ ...routes, routes: [calm] }, en))).toBe(
      'Trans-Caspian Route, Dostyk to Alat, 2 legs; status as of 2024; 2 legs: known for 2025.',
    );
  });

  test('without a date asked for is as of the latest source', () => {
    const undated = { ...routes, query: { corridor: ['titr'] } };
    expect(describeRoutes(undated, en)).toContain('status as of 10 March 2026.');
  });

  test('without a route says calmly that there is nothing', () => {
    expect(describeRoutes({ ...routes, routes: [] }, en)).toBe('No data for this selection.');
  });

  test('a corridor without a main line is named without ends', () => {
    const parts = { ...titr, main: [] };
    expect(withoutMarks(describeRoutes({ ...routes, routes: [parts] }, en))).toMatch(
      /^Trans-Caspian Route, 3 legs;/,
    );
  });
});

describe('speakWhich', () => {
  const of = (count: number, locale = en) =>
    withoutMarks(speakWhich({ ...routes, routes: Array<typeof titr>(count).fill(titr) }, locale));
  const one = titr.corridor.names.en;

  test('names up to four corridors, and counts more', () => {
    expect(of(4).split(one)).toHaveLength(5);
    expect(of(5)).toMatch(/^5 corridors(, status as of |$)/);
    expect(of(12)).not.toContain(one);
    expect(
      describeRoutes({ ...routes, routes: Array<typeof titr>(12).fill(titr) }, en).split(one),
    ).toHaveLength(13);
  });

  test('keeps the status of one corridor apart from the name of the next', () => {
    expect(of(2)).toMatch(new RegExp(`^${one}[^;]*; ${one}[^;]*; status as of `));
    expect(of(2, fa)).toContain('؛ وضعیت در ');
    expect(of(1)).not.toContain(';');
  });

  test('counts by the rules of each language, with the date behind it', () => {
    const said = (count: number, locale = ru) => of(count, locale).split(/[,،] ?/)[0];
    expect([5, 12, 21, 22, 25].map((count) => said(count))).toEqual([
      '5 коридоров',
      '12 коридоров',
      '21 коридор',
      '22 коридора',
      '25 коридоров',
    ]);
    expect(said(12, kk)).toBe('12 дәліз');
    expect(said(12, fa)).toBe('۱۲ دهلیز');
    expect(said(12, ps)).toBe('۱۲ دهلېزونه');
    expect(of(12, ru)).toContain(', на дату: ');
  });
});
