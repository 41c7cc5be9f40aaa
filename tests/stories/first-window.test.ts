import { look } from './look.ts';

look(0);
