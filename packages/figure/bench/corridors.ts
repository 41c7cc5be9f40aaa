/**
 * How long all twelve corridors with their names take to be laid out, beside Node parsing and writing the facts they are drawn from: `npm run bench`.
 * The bar: 5 times. And how the time grows with the legs: ten thousand in a few shapes, beside five thousand. Times are those of this machine, ratios travel.
 */
import { about, route, type Dataset } from '@keruen/data';
import { dataset } from '@keruen/data/datasets/kazakhstan-afghanistan';
import { measureText } from '../src/label/measure.ts';
import { land } from '../src/land/region.ts';
import { corridor } from '../src/layout/corridor/corridor.ts';
import { groundOf } from '../src/layout/corridor/ground.ts';
import { strands } from '../src/layout/corridor/strands.ts';
import { locale } from '../src/locale/languages/en.ts';
import { fastest } from '../../data/bench/fastest.ts';
import { manyLegs, SHAPES } from './many-legs.ts';

const BARS = { facts: 5, growth: 3 };
const medium = { locale, measure: measureText };

const ids = dataset.corridors.map(({ id }) => id);
const routes = route(dataset, { corridor: ids });
const ground = groundOf(land);

/** What is known of the corridors on show: they themselves, their legs, places and numbers, and the sources of all. */
function factsOf(): string {
  const { corridors, legs, nodes } = dataset;
  const subjects = [
    ...corridors.map(({ id }) => `corridor:${id}`),
    ...legs.map(({ id }) => `leg:${id}`),
    ...nodes.map(({ id }) => `node:${id}`),
  ];
  const numbers = about(dataset, subjects);
  const sources = [...new Set([...routes.sources, ...numbers.sources])];
  const observations = numbers.notes.map(({ record }) => record);
  return JSON.stringify({ corridors, legs, nodes, observations, sources });
}

const facts = factsOf();
const draw = (width: number) => () => corridor({ routes, ground, strands }, { width }, medium);
const widths = [320, 800, 1200];
const [json = 0, ...laid] = fastest(200, () => JSON.stringify(JSON.parse(facts)), ...widths.map(draw));

console.log(`All ${ids.length} corridors; ${(facts.length / 1000).toFixed(0)} kB of facts\n`);
console.log('| width, px | layout | facts parsed and written | ratio | bar |');
console.log('|---:|---:|---:|---:|---:|');
widths.forEach((width, i) => {
  const time = laid[i]!;
  const ratio = (time / json).toFixed(2);
  console.log(`| ${width} | ${time.toFixed(1)} ms | ${json.toFixed(2)} ms | ${ratio} × | ${BARS.facts} × |`);
});

const layOut = (made: Dataset) => {
  const many = route(made, { corridor: made.corridors.map(({ id }) => id) });
  return () => corridor({ routes: many, strands }, { width: 800 }, medium);
};

console.log('\n| legs | 5,000 | 10,000 | growth | bar |');
console.log('|---|---:|---:|---:|---:|');
for (const shape of SHAPES) {
  const [half = 0, whole = 0] = fastest(3, layOut(manyLegs(5000, shape)), layOut(manyLegs(10_000, shape)));
  const growth = (whole / half).toFixed(1);
  console.log(
    `| ${shape} | ${half.toFixed(0)} ms | ${whole.toFixed(0)} ms | ${growth} × | ${BARS.growth} × |`,
  );
}
