export type { CardShown } from './profile-markup.ts';
export { headingMarkup, type AboveSeveral } from './several-shown.ts';
export { sourcesMarkup } from './cite.ts';
export { comparisonMarkup } from './comparison-markup.ts';
export { profileMarkup } from './profile-markup.ts';
export { profileRow } from './profile-row.ts';
export { relationsMarkup } from './relations-markup.ts';
export { routeMarkup } from './route-markup.ts';
export { tableMarkup, type SaidOf } from './table-markup.ts';
