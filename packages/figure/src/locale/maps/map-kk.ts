import type { MapWords } from './words.ts';

/** Kazakh; not yet reviewed by a native reader. */
export const map: MapWords = {
  asMap: 'Картада көрсету',
  asSchematic: 'Сызба түрінде көрсету',
  date: 'Күні',
  present: 'соңғы белгілі дерек',
  changes: (count) => `күні белгілі өзгеріс: ${count}`,
  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  whole: 'Бүкіл карта',
  gesture: 'Масштаб: екі саусақпен, Ctrl мен дөңгелекпен немесе + және − пернелерімен.',
  branchAt: (place, number, count) => `Тармақ: ${place}, ${number}/${count}`,
  differ: (count, what) => `«${what}» үшін әртүрлі сан: ${count}`,
  volumes: (measure) => `Сызықтардың ені: ${measure}`,
  noVolume: 'ештеңе жарияланбаған',
  upTo: (amount) => `${amount} дейін`,
  faults: (count) => `Жазылғандай көрсетілмегені: ${count}`,
  counted: {
    HUR: { other: '{0} сағат' },
    DAY: { other: '{0} күн', per: 'тәулігіне {0}' },
    KMT: { other: '{0} км' },
    TEU: { other: '{0} жиырма футтық контейнер' },
    AFN: { other: '{0} афгани' },
    train: { other: '{0} пойыз' },
    lorry: { other: '{0} жүк көлігі' },
    shipment: { other: '{0} жөнелтілім' },
    tunnel: { other: '{0} туннель' },
  },
};
