/** What of the facts the dataset `kazakhstan-afghanistan` holds. Corridors and actors are added here, one word each. */
export const CORRIDORS = ['titr', 'kz-uz-af'];

/** Actors by the facts' ids, the states first. The others are holders of offices, or ends of relations and events. */
export const ACTORS = [
  'kaz',
  'afg',
  'taliban-authorities',
  'kaz-mfa',
  'kaz-trade',
  'tokayev',
  'bektenov',
  'zhumangarin',
  'tileuberdi',
  'nurtleu',
  'kosherbayev',
  'yesengeldiyev',
  'smadiyarov',
  'tukumov',
  'rahmani',
  'azizi',
  'baradar',
];

/** Years whose growth over the year before stands beside a claim about it. */
export const GROWTH_YEARS = [2022];

/** Relations that hold a number are in the dataset as that number, see readings.json. */
export const WITHOUT_TYPES = ['trades-with'];
