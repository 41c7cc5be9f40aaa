import type { WaterName } from './land.ts';
import { SEAS } from './names.ts';

/** The oceans and the Mediterranean, with the names they have in general use; nobody has checked the spelling of all languages yet. No sea whose name is disputed. */
export const OCEANS: readonly WaterName[] = [
  // What is left of the Aral Sea is too small for these lands: its name would stand on dry ground.
  ...SEAS,
  {
    names: {
      en: 'Atlantic Ocean',
      'fa-AF': 'اقیانوس اطلس',
      ps: 'اتلس سمندر',
      ru: 'Атлантический океан',
      kk: 'Атлант мұхиты',
    },
    at: [
      [-35, 35, 3500],
      [-30, 48, 2800],
      [-20, 0, 3000],
      [-15, -25, 4500],
      [-50, 30, 3000],
    ],
  },
  {
    names: {
      en: 'Pacific Ocean',
      'fa-AF': 'اقیانوس آرام',
      ps: 'آرام سمندر',
      ru: 'Тихий океан',
      kk: 'Тынық мұхит',
    },
    at: [
      [180, 30, 6000],
      [-150, 30, 5000],
      [160, 22, 4000],
      [-130, 10, 5000],
      [-120, -25, 6000],
      [-170, -20, 4000],
    ],
  },
  {
    names: {
      en: 'Indian Ocean',
      'fa-AF': 'اقیانوس هند',
      ps: 'هند سمندر',
      ru: 'Индийский океан',
      kk: 'Үнді мұхиты',
    },
    at: [
      [78, -8, 4000],
      [75, -22, 5000],
      [66, 3, 2200],
      [88, 3, 1600],
    ],
  },
  {
    names: {
      en: 'Arctic Ocean',
      'fa-AF': 'اقیانوس منجمد شمالی',
      ps: 'شمالي کنګل سمندر',
      ru: 'Северный Ледовитый океан',
      kk: 'Солтүстік Мұзды мұхит',
    },
    at: [
      [0, 82, 2000],
      [60, 79, 1500],
      [160, 78, 1500],
      [-150, 76, 1500],
    ],
  },
  {
    names: {
      en: 'Mediterranean Sea',
      'fa-AF': 'بحیرهٔ مدیترانه',
      ps: 'مدیترانه بحیره',
      ru: 'Средиземное море',
      kk: 'Жерорта теңізі',
    },
    at: [
      [18.5, 35, 900],
      [28, 33.5, 700],
      [6, 39.5, 600],
    ],
  },
];
