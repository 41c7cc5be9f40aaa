/** Writes `custom-elements.json`, what editors and documentation tools read of the elements. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './cdn/places.ts';
import { manifestOf } from './manifest/manifest-of.ts';

writeFileSync(join(PACKAGE, 'custom-elements.json'), `${JSON.stringify(manifestOf(), null, 2)}\n`);
