import type { FurtherWords } from '../../words.ts';

/** Kazakh words of parts that are loaded on demand. */
export const further: FurtherWords = {
  scale: { logarithmic: 'логарифмдік шкала', placeless: 'белгі: нөл немесе одан аз' },
  ground: {
    shares: 'жалпы сомадағы үлестер',
    ranked: 'кемуі бойынша',
    noZero: 'ось нөлден басталмайды',
    unchanged: (one) => `${one}: өзгеріссіз`,
    stacked: 'жинақталған',
    change: 'өзгеріс',
    lone: (periods) => `салыстырусыз: ${periods}`,
  },
  table: {
    head: { period: 'кезең', reporter: 'есеп беруші тарап', partner: 'серіктес', product: 'тауар' },
    sorted: {
      up: (column) => `реті: ${column}, өсуі бойынша`,
      down: (column) => `реті: ${column}, кемуі бойынша`,
    },
    back: 'алдыңғы жолдар',
    on: 'келесі жолдар',
  },
  parts: 'құрамдас бөліктер',
  timeline: {
    role: 'лауазымдар',
    event: 'оқиғалар',
    statement: 'мәлімдемелер',
    number: 'сандар',
    undated: 'күні көрсетілмеген',
    first: 'бірінші жазба',
    last: 'соңғы жазба',
    day: 'нүкте: сол күні',
    within: 'жолақ: осы уақыт ішінде',
    against: 'бір-біріне қайшы жазбалар',
  },
  pair: {
    reported: (who) => `дерек: ${who}`,
    ratio: '×: сатып алушы дерегінің сатушы дерегіне қатынасы',
    valuation: (fob, cif) =>
      `сатушылар тауарды көбіне фрахт пен сақтандырусыз (${fob}), сатып алушылар солармен (${cif}) есептейді`,
    missing: (amount) => `жетіспейді: ${amount}`,
    ofTarget: (share) => `мақсатқа қатысты ${share}`,
  },
  sound: {
    listen: 'тыңдау',
    how: 'жоғары үн: көп; жай үн: статистика; басқа үндер: мәлімдеме, мақсат, болжам; шерту: сан жоқ; екі үн: қайшылық',
    silent: 'дыбыссыз',
  },
  calendar: {
    // Not `сәуір` for the second month: that is the Kazakh April.
    months: 'хамал|саур|зауза|саратан|асад|сүмбіле|мизан|ақырап|қауыс|жәди|дәлу|хұт'.split('|'),
    dateMonths: 'хамал|саур|зауза|саратан|асад|сүмбіле|мизан|ақырап|қауыс|жәди|дәлу|хұт'.split('|'),
    alone: (date) => `${date} к.\u00a0һ.`,
  },
  link: {
    pinned: 'алынғанша белгіленіп тұрады',
    cleared: 'белгі алынды',
    clear: 'белгіні алу',
    lit: 'белгіленген',
  },
};
