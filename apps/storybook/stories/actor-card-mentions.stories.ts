import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pasted } from './pasted.ts';

const meta: Meta = {
  title: 'actor-card in a text',
  component: 'actor-card',
  parameters: {
    docs: {
      description: {
        component:
          'Words in a sentence that hold a card, and cards in a row. What stands inside a mention is its visible words and its whole fallback; the card is loaded when a reader rests on them.',
      },
    },
  },
};

export default meta;

const ASKS = 'dataset="kazakhstan-afghanistan" as-of="2024-01"';

const mention = (words: string, actor: string, more = ''): string =>
  `<actor-card variant="mention" ${ASKS} actor="${actor}"${more}>${words}</actor-card>`;

export const Mentions: StoryObj = {
  name: 'Mentions in a sentence',
  ...pasted(
    {
      en: `<p>In January 2024 ${mention('Kazakhstan', 'KAZ', ' toward="AFG"')}
  dealt with ${mention('the authorities in Kabul', 'taliban-authorities', ' toward="KAZ"')}
  and had not recognised them. Recognition, ${mention('its spokesman', 'smadiyarov')}
  said, was a matter for ${mention('the Security Council', 'unsc')}.</p>`,
      'fa-AF': `<p>در جنوری ۲۰۲۴ ${mention('قزاقستان', 'KAZ', ' toward="AFG"')}
  با ${mention('مقامات کابل', 'taliban-authorities', ' toward="KAZ"')}
  سروکار داشت و آنان را به رسمیت نشناخته بود. ${mention('سخنگوی آن', 'smadiyarov')}
  گفت که شناسایی کار ${mention('شورای امنیت', 'unsc')} است.</p>`,
    },
    'Hover, focus, click, tap or press Enter. Who each of them was is told as of January 2024.',
  ),
};

export const WithinLinksAndHeadings: StoryObj = {
  name: 'Within a heading, a link and a list',
  ...pasted(
    {
      en: `<h2>What ${mention('Kazakhstan', 'KAZ', ' toward="AFG"')} said</h2>
<p>The words of a link stay a link: <a href="#report">the report on ${mention('Uzbekistan', 'UZB')}</a>.</p>
<ul>
  <li>${mention('Ministry of Foreign Affairs', 'kaz-mfa')}</li>
  <li>a name for nobody: ${mention('somebody', 'nobody')}</li>
</ul>`,
      'fa-AF': `<h2>${mention('قزاقستان', 'KAZ', ' toward="AFG"')} چه گفت</h2>
<p>پیوند همان پیوند می‌ماند: <a href="#report">گزارش دربارهٔ ${mention('ازبکستان', 'UZB')}</a>.</p>
<ul>
  <li>${mention('وزارت امور خارجه', 'kaz-mfa')}</li>
  <li>نامی بی‌صاحب: ${mention('کسی', 'nobody')}</li>
</ul>`,
    },
    'A mention takes the font and the line of whatever it stands in. In a link it is no button: the link leads on.',
  ),
};

export const Rows: StoryObj = {
  name: 'Cards in rows',
  ...pasted(
    [
      'KAZ" toward="AFG',
      'AFG" toward="KAZ',
      'taliban-authorities" toward="KAZ',
      'smadiyarov',
      'kaz-mfa',
      'titr-association',
    ]
      .map((actor) => `<actor-card variant="compact" ${ASKS} actor="${actor}"></actor-card>`)
      .join('\n'),
    'Name, kind and date, an office, one figure or act with its sign, and where these are printed.',
  ),
};
