import type { Corridor, Leg, Place, Step } from '../../schema/corridor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Build, Mode, Service } from '../../schema/vocabulary.ts';
import { listed } from '../record/listed.ts';
import { statusOn } from './status.ts';
import type { StatusOnDate } from './route.ts';

/** Which legs; what is absent is not asked. */
export interface LegQuery {
  readonly corridor?: readonly string[] | undefined;
  /** Id of a place at either end. */
  readonly place?: string | undefined;
  /** Alpha-3 code of a state in which either end lies. */
  readonly country?: string | undefined;
  readonly mode?: Mode | undefined;
  /** On the date. */
  readonly build?: Build | undefined;
  readonly service?: Service | undefined;
  /** EDTF; absent means the present status as the dataset knows it. */
  readonly asOf?: string | undefined;
}

/** A leg on a date, with the corridors it serves. */
export interface LegOnDate {
  readonly leg: Leg;
  readonly start: Place;
  readonly end: Place;
  readonly status: StatusOnDate;
  /** Each corridor with the part of it that the leg is in; a leg may be in several. */
  readonly corridors: readonly { readonly corridor: Corridor; readonly part: CorridorPart }[];
}

/** Where in a corridor a leg lies: on its main line, on what leaves that, or on what touches nothing of it. */
export type CorridorPart = 'main' | 'branch' | 'detached';

/** The legs that are asked for, in the order of the dataset; a leg whose ends are not there is passed over. */
export function legs(dataset: Dataset, asked: LegQuery): readonly LegOnDate[] {
  const places = new Map(dataset.nodes.map((place) => [place.id, place]));
  return dataset.legs
    .flatMap((leg): readonly LegOnDate[] => {
      const [start, end] = [places.get(leg.from), places.get(leg.to)];
      if (!start || !end) return [];
      return [{ leg, start, end, status: statusOn(leg, asked?.asOf), corridors: servedBy(dataset, leg) }];
    })
    .filter((found) => isAskedLeg(found, asked));
}

function isAskedLeg({ leg, start, end, status, corridors }: LegOnDate, asked: LegQuery): boolean {
  const { corridor, place, country, mode, build, service } = asked ?? {};
  return (
    (!corridor || corridors.some((one) => listed(corridor).includes(one.corridor.id))) &&
    (!place || [start.id, end.id].includes(place)) &&
    (!country || [start.country, end.country].includes(country)) &&
    (!mode || leg.mode === mode) &&
    (!build || status.build === build) &&
    (!service || status.service === service)
  );
}

function servedBy({ corridors }: Dataset, leg: Leg): LegOnDate['corridors'] {
  const walks = (steps: readonly Step[]): boolean => steps.some((step) => step.leg === leg.id);
  return corridors.flatMap((corridor) => {
    const parts: readonly (readonly [CorridorPart, boolean])[] = [
      ['main', walks(corridor.main)],
      ['branch', corridor.branches.some((branch) => walks(branch.legs))],
      ['detached', corridor.detached.some((branch) => walks(branch.legs))],
    ];
    return parts.filter(([, there]) => there).map(([part]) => ({ corridor, part }));
  });
}
