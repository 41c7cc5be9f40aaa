import { createElement as h, StrictMode, useRef, useState } from 'react';
import { ActorCard, CorridorMap, TradeChart } from '@keruen/elements/react';

const row = (flow, period, value) => ({
  id: `${flow}-${period}`,
  nature: 'statistic',
  measure: 'trade-value',
  reporter: 'KAZ',
  partner: 'UZB',
  flow,
  period,
  value,
  scale: 6,
  unit: 'USD',
  sources: [{ source: 'bureau' }],
});

const state = (id, en) => ({ id, kind: 'state', names: { en }, sources: [{ source: 'bureau' }] });

const DATA = {
  format: 1,
  id: 'wheat',
  title: 'Wheat',
  licence: 'CC BY 4.0',
  sources: [{ id: 'bureau', title: 'Trade', publisher: 'Bureau of Statistics', seen: 'page' }],
  actors: [state('KAZ', 'Kazakhstan'), state('UZB', 'Uzbekistan')],
  observations: [
    row('export', '2022', 512),
    row('export', '2023', 488),
    row('import', '2022', 12),
    row('import', '2023', 33),
  ],
};

const table = h('table', null, h('tbody', null, h('tr', null, h('td', null, '2022'), h('td', null, '512'))));

function Figures({ tell }) {
  const [step, setStep] = useState(0);
  const chart = useRef(null);
  const told =
    (name) =>
    ({ type, currentTarget, detail }) =>
      tell(`${name}: ${type} of ${currentTarget.id}, step ${step}`, detail);
  return h(
    'main',
    null,
    h(
      TradeChart,
      {
        ref: chart,
        id: 'chart',
        className: step ? 'late' : 'wide',
        hidden: false,
        'aria-hidden': false,
        data: DATA,
        type: 'columns',
        reporter: 'KAZ',
        partner: 'UZB',
        flow: step ? 'export' : ['export', 'import'],
        headingLevel: 2,
        top: 3,
        asOf: '2024',
        heading: step ? undefined : 'Wheat & "flour"',
        onKeruenReady: told('ready'),
        onKeruenSubject: step === 2 ? undefined : told('subject'),
        onKeruenError: told('error'),
      },
      table,
      h('p', null, step ? 'later' : 'sooner'),
    ),
    h(ActorCard, { id: 'card', data: DATA, actor: 'nobody', onKeruenError: told('error') }, 'Kazakhstan'),
    step > 0 &&
      h(ActorCard, {
        id: 'new-card',
        data: DATA,
        actor: 'KAZ',
        variant: 'compact',
        onKeruenReady: told('ready'),
      }),
    h(
      CorridorMap,
      {
        id: 'map',
        'as-of': '2024',
        corridor: 'titr',
        datasetId: step ? undefined : 'kazakhstan-afghanistan',
      },
      h('p', null, 'A way.'),
    ),
    h('button', { onClick: () => setStep(step + 1) }, `${step} ${chart.current?.localName}`),
  );
}

/** What the server draws and the browser hydrates: the three components, each with what it could lose on the way. */
export const page = (tell = () => {}) => h(StrictMode, null, h(Figures, { tell }));
