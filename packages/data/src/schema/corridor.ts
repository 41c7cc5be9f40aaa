/** Where goods go: places, the legs between them, and the corridors that are walked along legs. */
import type { Citation, Names } from './claim.ts';
import type { Build, Confidence, Mode, NodeKind, Service } from './vocabulary.ts';

/** A dated, sourced change of a leg's or node's status; a field appears only where it changes. */
export interface StatusChange {
  readonly date: string;
  readonly build?: Build | undefined;
  readonly service?: Service | undefined;
  readonly note?: string | undefined;
  readonly confidence: Confidence;
  readonly sources: readonly Citation[];
}

/** Where legs meet: a port, a border crossing, a junction, a city. */
export interface Place {
  readonly id: string;
  readonly names: Names;
  /** Tags of names that are not certain. */
  readonly uncheckedNames?: readonly string[] | undefined;
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
  readonly kinds: readonly NodeKind[];
  /** True for the seat of a government: a map names it before other cities. */
  readonly capital?: boolean | undefined;
  readonly unlocode?: string | undefined;
  /** Track gauges that meet here, in millimetres, e.g. `1435/1520`. */
  readonly breakOfGauge?: string | undefined;
  readonly changes?: readonly StatusChange[] | undefined;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
}

/** A way between two places by one mode; several corridors may use it. */
export interface Leg {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  readonly build: Build;
  readonly service: Service;
  /** Date for which the present status is known, EDTF. */
  readonly asOf?: string | undefined;
  /** Further points between the ends, `[lon, lat]` in degrees; the line is schematic, not surveyed track. */
  readonly via?: readonly (readonly [number, number])[] | undefined;
  readonly lengthKm?: number | undefined;
  readonly gaugeMm?: number | undefined;
  /** Kinds of a sea service: `ferry`, `rail-ferry`, `feeder`, `ro-ro`. */
  readonly seaService?: readonly string[] | undefined;
  readonly changes?: readonly StatusChange[] | undefined;
  readonly confidence: Confidence;
  readonly note?: string | undefined;
  readonly sources: readonly Citation[];
}

/** A leg as walked: `reverse` is from its `to` to its `from`. */
export interface Step {
  readonly leg: string;
  readonly reverse?: boolean | undefined;
}

/** A part that leaves the main line (`joins` where it meets it again), or that touches nothing. */
export interface Branch {
  readonly from: string;
  readonly to: string;
  readonly joins?: boolean | undefined;
  readonly legs: readonly Step[];
  readonly label: string;
  readonly note?: string | undefined;
}

/** A graph: a main line in walking order, then branches, then detached parts. */
export interface Corridor {
  readonly id: string;
  readonly names: Names;
  /** Tags of names that nobody has checked. */
  readonly uncheckedNames?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** The two statuses of the corridor as a whole; those of its legs are theirs. */
  readonly build: Build;
  readonly service: Service;
  /** Date for which they are known, EDTF. */
  readonly asOf?: string | undefined;
  readonly main: readonly Step[];
  readonly mainNote?: string | undefined;
  readonly branches: readonly Branch[];
  readonly detached: readonly Branch[];
  readonly notes?: readonly string[] | undefined;
  /** Where the statuses of the whole are said. */
  readonly sources?: readonly Citation[] | undefined;
  /** What was read of the whole beside them: what its notes stand on. */
  readonly noteSources?: readonly Citation[] | undefined;
}
