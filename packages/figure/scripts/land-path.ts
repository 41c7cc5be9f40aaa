export { areaOf, linesPath, ringsPath, snap } from '../src/projection/paths.ts';
