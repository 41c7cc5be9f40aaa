// Languages: formats generated from ICU, and words in books that are loaded with what says them.
export type * from './locale/locale.ts';
export type * from './locale/table.ts';
export type * from './locale/words.ts';
export type * from './locale/sentences.ts';
export * from './locale/amount.ts';
export * from './locale/bidi.ts';
export type { Language } from './locale/book.ts';
export * from './locale/actors/actors-words.ts';
export type { ActorsWords } from './locale/actors/words.ts';
export * from './locale/books/act.ts';
export * from './locale/books/card.ts';
export * from './locale/books/chart.ts';
export { doubtWords } from './locale/doubts/doubt-words.ts';
export { faultWords, refusalWords } from './locale/doubts/refusal-words.ts';
export { legFaultWords } from './locale/doubts/leg-fault-words.ts';
export type {
  DoubtWords,
  Fault,
  FaultWords,
  LegFault,
  LegFaultWords,
  RefusalWords,
} from './locale/doubts/words.ts';
export * from './locale/books/link.ts';
export * from './locale/maps/map-words.ts';
export { dossierWords } from './locale/dossier/dossier-words.ts';
export type { DossierWords } from './locale/dossier/words.ts';
export type { MapWords } from './locale/maps/words.ts';
export * from './locale/books/pair.ts';
export * from './locale/books/profile.ts';
export * from './locale/books/route.ts';
export * from './locale/books/sound.ts';
export * from './locale/books/status.ts';
export * from './locale/books/table.ts';
export * from './locale/books/value.ts';
export { withCalendar, type Calendar } from './locale/calendar.ts';
export { completed } from './locale/completed.ts';
export * from './locale/further.ts';
export * from './locale/known.ts';
export * from './locale/list.ts';
export { takeWords } from './locale/take/take-words.ts';
export type { TakeWords } from './locale/take/words.ts';
export { withNumerals } from './locale/locale.ts';
export { formatCompact, formatExact, formatNumber, toNumerals } from './locale/number.ts';
export { formatPercent } from './locale/percent.ts';
export * from './locale/period.ts';
export * from './locale/since.ts';

// What is said of values, charts, cards and routes.
export type * from './describe/table.ts';
export { asRead } from './describe/proportion.ts';
export { accountDate } from './describe/account-words.ts';
export * from './describe/aliases.ts';
export * from './describe/chart.ts';
export { citedActs } from './describe/cited-acts.ts';
export { citedNotes } from './describe/cited-notes.ts';
export * from './describe/compared.ts';
export { changeLines } from './describe/changes.ts';
export { factLines } from './describe/facts.ts';
export { factsLanguage } from './describe/facts-language.ts';
export * from './describe/legend.ts';
export { byWhom } from './describe/by-whom.ts';
export { actorName, foreignLang, nameOf, shownOnly } from './describe/name.ts';
export { namesBeside, type NameShown } from './describe/names-beside.ts';
export { commas, sentenceCase } from './describe/phrase.ts';
export * from './describe/office.ts';
export { speakOpposite } from './describe/opposite.ts';
export * from './describe/profile.ts';
export * from './describe/relatedness.ts';
export * from './describe/relation.ts';
export type { Fact } from './describe/fact.ts';
export { profileFacts } from './describe/profile-facts.ts';
export {
  furtherOf,
  legItem,
  placeItem,
  routeList,
  type RouteEntry,
  type RouteItem,
  type RouteReading,
  type RouteSection,
} from './describe/route-list.ts';
export { speakToward } from './describe/toward.ts';
export { speakWay } from './describe/way.ts';
export { speakCorridor } from './describe/corridor-status.ts';
export {
  describeRoutes,
  speakPlace,
  speakStatus,
  speakStep,
  speakWhich,
  speakWhole,
} from './describe/route.ts';
export { speakNote } from './describe/note.ts';
export { noteLines, type NoteLine } from './describe/note-lines.ts';
export * from './describe/source.ts';
export { registryIds, type RegistryId } from './describe/registry-ids.ts';
export { topicOf } from './describe/topic.ts';

// Widths of text, and places for labels.
export { spaced, type Spacing } from './label/spaced.ts';
export { measureText, type MeasureText } from './label/measure.ts';
export { placeLabels, type Wanted } from './label/place.ts';

// What a reader points at: what stands for it, and what is its kin.
export { focusScene } from './focus/focus-scene.ts';
export { isMeant } from './focus/is-meant.ts';
export { kinship, type Kinship } from './focus/kinship.ts';
export { parseSubject } from './focus/parse-subject.ts';

// What a picture is made of: marks, signs, subjects, stops; bounding boxes; a scene turned right to left.
export type * from './scene/mark.ts';
export type * from './scene/scene.ts';
export type * from './scene/sign.ts';
export type * from './scene/subject.ts';
export { barEnd, barOutline, endReach, STROKE } from './scene/bar-shape.ts';
export { carriers, stands } from './scene/carriers.ts';
export { DOT_SHAPES } from './scene/dot-shape.ts';
export { dashesOf, lineOutline, ruleOutline, trace } from './scene/line-shape.ts';
export { PATTERN_SHAPES } from './scene/pattern-shape.ts';
export { boundsOf, overlaps, type Bounds } from './scene/bounds.ts';
export * from './scene/directionality.ts';
export { flowTone } from './scene/flow-tone.ts';
export { mirror } from './scene/mirror.ts';
export { CUT, GAP, keyBar, turnedBar } from './scene/key-shape.ts';
export { signOf } from './scene/sign.ts';

// The ground of maps.
export type { World } from './land/globe.ts';
export type { Land, Shores, WaterName } from './land/land.ts';

// From longitude and latitude to positions.
export { albers, type AlbersOptions, type Point, type Projection } from './projection/albers.ts';
export { albersInverse } from './projection/albers-inverse.ts';
export type { MapWindow } from './projection/map-window.ts';
export { REGION, REGION_CONE } from './projection/region.ts';
export { windowOf, type EarthWindow } from './projection/window-of.ts';

// From values to positions.
export { band, type Band, type BandPadding } from './scale/band.ts';
export { periodRuns } from './scale/period-runs.ts';
export { linear, type Linear } from './scale/linear.ts';
export { nice, ticks } from './scale/ticks.ts';

// Charts and maps: pure functions from an answer to a scene; chart types by name; the table of an answer.
export type * from './layout/account.ts';
export type * from './layout/layout.ts';
export type * from './layout/rows/panel.ts';
export { headedStops } from './layout/corridor/headed-stops.ts';
export type { Annotation } from './layout/annotation/annotation.ts';
export { annotationNote } from './layout/annotation/annotation.ts';
export { annotate } from './layout/annotation/annotate.ts';
export { LYING_BELOW, standing, STANDING_FROM } from './layout/bar/standing.ts';
export { accountOf } from './layout/chart/account-of.ts';
export { sortBy, sortKey, sortLines, type SortedBy, type SortKey } from './layout/table/sort-lines.ts';
export { tableOf } from './layout/table/table-of.ts';
export {
  chartTypeOf,
  chartTypes,
  chronicleFacets,
  facetNames,
  rowFacets,
  isOnDemand,
  loadedChartType,
  scaleNames,
  type AnyChartType,
  type ChartType,
  type ChartTypeName,
  type ChartVariant,
} from './layout/chart/chart-types.ts';
export { corridor, type MapData, type Widths } from './layout/corridor/corridor.ts';
export { groundOf, type Ground } from './layout/corridor/ground.ts';
export { scaleBar } from './layout/corridor/scale-bar.ts';
export type { Lettering } from './layout/corridor/lettering.ts';
export { stateLabels } from './layout/corridor/states.ts';
export { planeOf, within } from './layout/corridor/view.ts';
export { unrolled } from './layout/corridor/unrolled.ts';
export { worldGround } from './layout/corridor/world-land.ts';
export {
  about as zoomAbout,
  moved as zoomMoved,
  WHOLE as wholeZoom,
  within as zoomWithin,
  zoomed,
  type Zoom,
} from './layout/corridor/zoomed.ts';
export { relationMatrix } from './layout/relation/matrix.ts';
export { relationNetwork } from './layout/relation/network.ts';
export { zoomTo } from './layout/corridor/zoom-to.ts';
export { schematic } from './layout/schematic/schematic.ts';
export { strands, type Bundle, type Strands } from './layout/corridor/strands.ts';
export { volumeWidths, type VolumeWidths } from './layout/corridor/volume-widths.ts';

// An answer as notes.
export { scoreOf, type Note, type Pitch } from './sound/score.ts';
export type { Voice } from './sound/voice.ts';
