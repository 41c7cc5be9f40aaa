/** Land, loaded after the routes. */
export const region = () => import('./region.ts');
/** Several corridors side by side, and lines as wide as what goes along them. */
export const strands = () => import('./strands.ts');
/** Narrow maps. */
export const schematic = () => import('./schematic.ts');
/** Widths of lines. */
export const volumes = () => import('./volumes.ts');
