import { BUILDS, CONFIDENCES, MODES, NODE_KINDS, SERVICES } from '../../schema/vocabulary.ts';
import type { Build, Mode, NodeKind, Service } from '../../schema/vocabulary.ts';
import type { Fault } from '../judge/word-judge.ts';
import { folded } from './folded.ts';

type Spellings<Word extends string> = Partial<Readonly<Record<Word, readonly string[]>>>;

/** A closed list of words, with how each may be written: as it is, and in English, Russian, Kazakh, Dari and Pashto. */
const reader = <Word extends string>(
  words: readonly Word[],
  spellings: Spellings<Word> = {},
): ((text: string) => Word | Fault) => {
  const known = new Map<string, Word>(
    words.flatMap((word) => [word, ...(spellings[word] ?? [])].map((one) => [folded(one), word] as const)),
  );
  const fault: Fault = { code: 'unknown-word', expected: `one of ${words.join(', ')}` };
  return (text) => known.get(folded(text)) ?? fault;
};

const BUILD_WORDS: Spellings<Build> = {
  operating: [
    'in operation',
    'built',
    'open',
    'действует',
    'работает',
    'построен',
    'построена',
    'жұмыс істейді',
    'فعال',
    'ساخته شده',
  ],
  'under-construction': [
    'under construction',
    'construction',
    'строится',
    'салынып жатыр',
    'در حال اعمار',
    'در حال ساخت',
    'د جوړېدو په حال کې',
  ],
  planned: ['plan', 'планируется', 'план', 'жоспарланған', 'жоспар', 'پلان شده', 'پلان شوی'],
  study: ['under study', 'proposed', 'изучается', 'зерттелуде', 'در حال مطالعه', 'تر څېړنې لاندې'],
};

const SERVICE_WORDS: Spellings<Service> = {
  normal: [
    'regular',
    'обычное движение',
    'обычное',
    'қалыпты',
    'қалыпты қатынас',
    'عادی',
    'خدمات عادی',
    'عادي',
    'عادي خدمات',
  ],
  limited: [
    'restricted',
    'ограниченное движение',
    'ограничено',
    'шектеулі',
    'шектеулі қатынас',
    'محدود',
    'خدمات محدود',
    'محدود خدمات',
  ],
  disrupted: [
    'нарушено',
    'движение нарушено',
    'бұзылған',
    'қатынас бұзылған',
    'مختل',
    'خدمات مختل',
    'ګډوډ',
    'ګډوډ خدمات',
  ],
  closed: ['shut', 'закрыто', 'закрыт', 'закрыта', 'жабық', 'بسته', 'مسدود', 'تړلی'],
  unknown: ['неизвестно', 'белгісіз', 'نامعلوم', 'خدمات نامعلوم', 'نامعلوم خدمات'],
  'not-open': ['not open', 'не открыто', 'ашылмаған', 'هنوز باز نشده', 'لا نه دی پرانیستل شوی'],
};

const MODE_WORDS: Spellings<Mode> = {
  rail: [
    'railway',
    'railroad',
    'train',
    'железная дорога',
    'железнодорожный',
    'ж/д',
    'жд',
    'темір жол',
    'теміржол',
    'خط آهن',
    'ریل',
    'قطار',
    'راه آهن',
    'د اورګاډي پټلۍ',
    'اورګاډی',
  ],
  road: [
    'highway',
    'truck',
    'lorry',
    'автодорога',
    'дорога',
    'автомобильный',
    'автожол',
    'жол',
    'سرک',
    'جاده',
    'سړک',
  ],
  sea: [
    'ship',
    'ferry',
    'maritime',
    'sea lane',
    'море',
    'морской',
    'паром',
    'теңіз',
    'راه بحری',
    'بحر',
    'بحری',
    'دریا',
    'سمندري لار',
    'سمندر',
  ],
};

const KIND_WORDS: Spellings<NodeKind> = {
  port: ['seaport', 'harbour', 'harbor', 'порт', 'بندر'],
  'border-crossing': [
    'border crossing',
    'border',
    'crossing',
    'пограничный переход',
    'граница',
    'шекара өткелі',
    'шекара',
    'گذرگاه سرحدی',
    'سرحد',
    'سرحدي تېرځای',
  ],
  'rail-junction': [
    'rail junction',
    'junction',
    'station',
    'железнодорожный узел',
    'узел',
    'станция',
    'темір жол торабы',
    'торап',
    'تقاطع خط آهن',
    'ایستگاه',
    'د اورګاډي تقاطع',
  ],
  'dry-port': ['dry port', 'terminal', 'сухой порт', 'құрғақ порт', 'بندر خشک', 'وچ بندر'],
  city: ['town', 'город', 'қала', 'شهر', 'ښار'],
};

export const readMode = /* @__PURE__ */ reader(MODES, MODE_WORDS);
export const readBuild = /* @__PURE__ */ reader(BUILDS, BUILD_WORDS);
export const readService = /* @__PURE__ */ reader(SERVICES, SERVICE_WORDS);
export const readKind = /* @__PURE__ */ reader(NODE_KINDS, KIND_WORDS);
export const readConfidence = /* @__PURE__ */ reader(CONFIDENCES);
