export { clipLine, clipRing, type Frame } from '../src/projection/clip.ts';
