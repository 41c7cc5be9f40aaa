import type { Routes } from '@keruen/data';
import type { Locale } from '@keruen/figure';
import { routeMarkup } from '@keruen/figure/fallback';

/** The legs of a map as HTML; a file of its own, for no other figure needs it. */
export const mapMarkup = (routes: Routes, locale: Locale): string => routeMarkup(routes, locale);
