import { createElement as h, StrictMode } from 'react';
import { ActorCard, CorridorMap } from '@keruen/elements/react';

const dataset = 'kazakhstan-afghanistan';

/** What stands, or is refused, before React comes to it: its attributes and tags are enough. */
export const page = (tell = () => {}) => {
  const told = ({ type, target, currentTarget, detail }) =>
    tell(
      `${type.replace('keruen-', '')}: ${target.id}, ${currentTarget.id}, ${detail?.issues[0].code ?? 'no issue'}`,
    );
  const heard = { onKeruenReady: told, onKeruenError: told };
  return h(
    StrictMode,
    null,
    h('main', null, [
      h(CorridorMap, { key: 0, id: 'way', dataset, corridor: 'kz-uz-af', theme: 'odd', ...heard }),
      h(ActorCard, { key: 1, id: 'nobody', dataset, actor: 'nobody', ...heard }),
    ]),
  );
};
