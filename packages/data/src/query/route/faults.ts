import type { Step } from '../../schema/corridor.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Issue } from '../../schema/issue.ts';
import { received } from '../../schema/received.ts';
import { listed } from '../record/listed.ts';
import type { RouteQuery } from './route.ts';

/** Every step of a corridor, with its path. */
function stepsOf(dataset: Dataset, { corridor: asked }: RouteQuery): (readonly [string, Step])[] {
  return dataset.corridors.flatMap(({ id, main, branches, detached }, i) => {
    if (!listed(asked).includes(id)) return [];
    const placed = (steps: readonly Step[], path: string): (readonly [string, Step])[] =>
      steps.map((step, at) => [`corridors[${i}].${path}[${at}].leg`, step] as const);
    return [
      ...placed(main, 'main'),
      ...branches.flatMap(({ legs }, at) => placed(legs, `branches[${at}].legs`)),
      ...detached.flatMap(({ legs }, at) => placed(legs, `detached[${at}].legs`)),
    ];
  });
}

const fault = (code: string, path: string, expected: string, value: unknown): Issue => ({
  code,
  path,
  expected,
  received: received(value),
  severity: 'error',
});

/** What keeps a place from being drawn: coordinates that are none, or none of the earth. */
function faultOfPlace(dataset: Dataset, at: number): Issue[] {
  return (['lon', 'lat'] as const).flatMap((field) => {
    const value = dataset.nodes[at]![field];
    const most = field === 'lon' ? 180 : 90;
    // The comparison is false for what is no number too.
    if (Math.abs(value) <= most) return [];
    return [fault('off-earth', `nodes[${at}].${field}`, `degrees from −${most} to ${most}`, value)];
  });
}

/**
 * Why legs of the corridors asked for are not drawn, or not as they should be, while the rest is: `unknown-id` for a leg or an end of it that is not in the
 * dataset, `leg-to-itself`, `off-earth` for an end with coordinates out of range. Each fault once, in the order of the corridors.
 */
export function routeFaults(dataset: Dataset, asked: RouteQuery): readonly Issue[] {
  const legAt = new Map(dataset.legs.map(({ id }, at) => [id, at]));
  const nodeAt = new Map(dataset.nodes.map(({ id }, at) => [id, at]));
  const found = new Map<string, Issue>();
  const tell = (issue: Issue): unknown => found.has(issue.path) || found.set(issue.path, issue);
  for (const [path, { leg: id }] of stepsOf(dataset, asked)) {
    const at = legAt.get(id);
    if (at === undefined) {
      tell(fault('unknown-id', path, 'the id of one of the legs', id));
      continue;
    }
    const leg = dataset.legs[at]!;
    if (leg.from === leg.to)
      tell(fault('leg-to-itself', `legs[${at}].to`, `another place than ${received(leg.from)}`, leg.to));
    for (const end of ['from', 'to'] as const) {
      const node = nodeAt.get(leg[end]);
      if (node !== undefined) faultOfPlace(dataset, node).forEach(tell);
      else tell(fault('unknown-id', `legs[${at}].${end}`, 'the id of one of the nodes', leg[end]));
    }
  }
  return [...found.values()];
}
