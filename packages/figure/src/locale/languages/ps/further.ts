import type { FurtherWords } from '../../words.ts';

/** Pashto words of parts that are loaded on demand. */
export const further: FurtherWords = {
  scale: { logarithmic: 'لوګاریتمي کچه', placeless: 'نښه: صفر یا کم' },
  ground: {
    shares: 'په مجموعه کې ونډې',
    ranked: 'د لویوالي په ترتیب',
    noZero: 'محور له صفر پرته',
    unchanged: (one) => `${one}: بې بدلونه`,
    stacked: 'پر یو بل ایښي',
    change: 'بدلون',
    lone: (periods) => `د پرتلې لپاره نور ارقام نشته: ${periods}`,
  },
  table: {
    head: { period: 'موده', reporter: 'راپور ورکوونکی', partner: 'شریک', product: 'توکی' },
    sorted: {
      up: (column) => `ترتیب: ${column}، مخ پر زیاتېدو`,
      down: (column) => `ترتیب: ${column}، مخ پر کمېدو`,
    },
    back: 'مخکینۍ کرښې',
    on: 'راتلونکې کرښې',
  },
  parts: 'برخې یې',
  timeline: {
    role: 'دندې',
    event: 'پېښې',
    statement: 'څرګندونې',
    number: 'شمېرې',
    undated: 'بې نېټې',
    first: 'لومړی',
    last: 'وروستی',
    day: 'ټکی: په همدې ورځ',
    within: 'د دوو کرښو ترمنځ پټه: په دې موده کې',
    against: 'له یو بل سره متضاد موارد',
  },
  pair: {
    reported: (who) => `د شمېرو سرچینه: ${who}`,
    ratio: '×: د پېرودونکي رقم پر پلورونکي وېشل شوی',
    valuation: (fob, cif) =>
      `پلورونکي ډېری مال بې کرایې او بیمې (${fob})، او پېرودونکي له هغو سره (${cif}) شمېري`,
    missing: (amount) => `کمښت: ${amount}`,
    ofTarget: (share) => `د هدف ${share}`,
  },
  sound: {
    listen: 'اورېدل',
    how: 'زیل غږ: ډېر؛ ساده: احصایه؛ نور غږونه: ادعا، هدف، وړاندوینه؛ ټک: رقم نشته؛ دوه غږونه: تضاد',
    silent: 'غږ بند',
  },
  calendar: {
    months: 'وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب'.split('|'),
    dateMonths: 'وری|غویی|غبرګولی|چنګاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب'.split('|'),
    alone: (date) => date,
  },
  link: {
    pinned: 'تر پاکولو پورې په نښه پاتې کېږي',
    cleared: 'نښه پاکه شوه',
    clear: 'نښه پاکول',
    lit: 'په نښه شوی',
  },
};
