import type { Source } from '../../schema/claim.ts';
import type { Branch, Corridor, Leg, Place, StatusChange } from '../../schema/corridor.ts';
import type { Issue } from '../../schema/issue.ts';
import type { Build, Service } from '../../schema/vocabulary.ts';

/** Which corridors are walked, on which date. */
export interface RouteQuery {
  readonly corridor: readonly string[];
  /** EDTF; absent means the present status as the dataset knows it. */
  readonly asOf?: string | undefined;
}

/** A leg's two statuses on a date. Only dated, sourced changes move them. */
export interface StatusOnDate {
  readonly build: Build;
  readonly service: Service;
  /** The change that brought it, where one is dated. */
  readonly since?: StatusChange | undefined;
  /** The next change after the date, e.g. a closure since. */
  readonly next?: StatusChange | undefined;
  /** True where no dated change supports the status on this date: it is known for `knownFor` only. */
  readonly undated: boolean;
  /** EDTF date for which the status is known. */
  readonly knownFor?: string | undefined;
}

/** One leg as walked along a route. */
export interface RouteStep {
  readonly leg: Leg;
  readonly reverse: boolean;
  readonly start: Place;
  readonly end: Place;
  readonly status: StatusOnDate;
}

/** A part beside the main line, walked from one end to the other. */
export interface RoutePart {
  readonly branch: Branch;
  readonly steps: readonly RouteStep[];
}

/** One corridor, each part in the order in which it is walked. A leg that is not in the dataset, or lacks an end there, is passed over. */
export interface Route {
  readonly corridor: Corridor;
  readonly main: readonly RouteStep[];
  readonly branches: readonly RoutePart[];
  readonly detached: readonly RoutePart[];
}

/** The answer about several corridors, in the order asked for. Unknown ids are passed over; `routeFaults` names the legs that are not drawn. */
export interface Routes {
  readonly query: RouteQuery;
  readonly routes: readonly Route[];
  /** Every place on show, once. */
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly dataAsOf?: string | undefined;
  /** What of the question or the dataset was not understood; absent where nothing was. */
  readonly issues?: readonly Issue[] | undefined;
}
