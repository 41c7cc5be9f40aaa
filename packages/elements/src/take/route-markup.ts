export { routeMarkup } from '@keruen/figure/fallback';
