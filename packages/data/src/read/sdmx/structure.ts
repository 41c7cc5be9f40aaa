import type { Source } from '../../schema/claim.ts';
import { documentSource } from '../report/source-list.ts';

/** The source that a message is: called after what it holds, published by the agency that maintains it. */
export function structureSource(name: string | undefined, structure: string, title: string): Source {
  // `ESTAT:NA_MAIN(1.6.0)`, or a URN that ends so.
  const agency = /([\w.-]+):[\w.@$-]+(?:\([\d.+*~]+\))?$/.exec(structure)?.[1];
  return documentSource('sdmx', name, {
    ...(title || structure ? { title: title || structure } : {}),
    ...(agency === undefined ? {} : { publisher: agency }),
  });
}
