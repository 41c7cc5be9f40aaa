export type { CardShown } from './profile-markup.ts';
export { sourcesMarkup } from './cite.ts';
export { profileMarkup } from './profile-markup.ts';
export { profileRow } from './profile-row.ts';
export { routeMarkup } from './route-markup.ts';
export { tableMarkup } from './table-markup.ts';
