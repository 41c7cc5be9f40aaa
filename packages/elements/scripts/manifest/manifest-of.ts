import { join } from 'node:path';
import { PACKAGE } from '../cdn/places.ts';
import { classOf, type Told } from './class-of.ts';
import { ATTRIBUTES, COLOURS, EVENTS, PARTS, SLOTS, STATES } from './common.ts';

const TAGS = ['trade-chart', 'actor-card', 'corridor-map'] as const;

const named = (list: Readonly<Record<string, string>>, nameOf: (key: string) => string) =>
  Object.entries(list).map(([key, description]) => ({ name: nameOf(key), description }));

const shared = classOf(join(PACKAGE, 'src/frame/element.ts'));

/** The class of a tag with what it shares with the others. */
function declarationOf(tag: string, { name, description, fields }: Told) {
  const all = [...fields, ...shared.fields];
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName: tag,
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: [
      ...all.flatMap(({ name: fieldName, type, description: said, attribute }) =>
        attribute ? [{ name: attribute, fieldName, type: { text: type }, description: said }] : [],
      ),
      ...ATTRIBUTES.map((one) => ({ ...one, type: { text: 'string' } })),
    ],
    members: all.map(({ name: field, type, description: said, attribute }) => ({
      kind: 'field',
      name: field,
      type: { text: `${type} | undefined` },
      description: said,
      ...(attribute ? { attribute } : {}),
    })),
    events: EVENTS,
    slots: SLOTS,
    cssParts: named(PARTS, (key) => key),
    cssProperties: named(COLOURS, (key) => `--keruen-${key}`),
    cssStates: named(STATES, (key) => key),
  };
}

function modulesOf(tag: string) {
  const told = classOf(join(PACKAGE, `src/${tag}/${tag}.ts`));
  const path = `dist/${tag}/${tag}.js`;
  const declaration = { name: told.name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [declarationOf(tag, told)],
      exports: [{ kind: 'js', name: told.name, declaration }],
    },
    {
      kind: 'javascript-module',
      path: `dist/${tag}/define.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tag, declaration }],
    },
  ];
}

/** The Custom Elements Manifest of the package, schema 1.0.0; attributes, types and descriptions are those of the sources. */
export const manifestOf = () => ({
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: TAGS.flatMap(modulesOf),
});
