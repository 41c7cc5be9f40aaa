import { beforeEach } from 'vitest';
import { leave } from './hand.ts';

// The mouse rests where the test before left it, that of another file too.
beforeEach(leave);
