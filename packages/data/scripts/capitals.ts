/** Ids of places in corridors.json that are seats of government; the facts do not say so, it is general knowledge. */
export const CAPITALS: readonly string[] = [
  'ankara',
  'ashgabat',
  'astana',
  'baku',
  'dushanbe',
  'kabul',
  'moscow',
  'tashkent',
  'tbilisi',
  'tehran',
];
