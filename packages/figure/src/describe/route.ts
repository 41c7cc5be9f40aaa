import type { Place, RouteStep, Routes } from '@keruen/data';
import type { Locale } from '../locale/locale.ts';

/** `leg 12 of 18: sea, rail ferry, Aktau to Alat, operating, known for 2025, source …` */
export declare function speakStep(step: RouteStep, position: number, count: number, routes: Routes, locale: Locale): string;

/** Name, kind and country of a place. */
export declare function speakPlace(place: Place, routes: Routes, locale: Locale): string;

/** One sentence for the whole map: which corridors, from where to where, how many legs, what is not in normal service. */
export declare function describeRoutes(routes: Routes, locale: Locale): string;
