import '@keruen/elements/define';
import { hydrateRoot } from 'react-dom/client';
import { page } from './sooner-page.js';

globalThis.told = [];
const before = [];
const said = new Promise((done) => {
  const hear = ({ type, target }) => {
    before.push(`${type} of ${target.id}`);
    if (
      ['keruen-ready of way', 'keruen-error of way', 'keruen-error of nobody'].every((one) =>
        before.includes(one),
      )
    )
      done();
  };
  for (const type of ['keruen-ready', 'keruen-error']) document.addEventListener(type, hear);
});
await said;
hydrateRoot(
  document.querySelector('#root'),
  page((line) => globalThis.told.push(line)),
  { onRecoverableError: (error) => console.error(String(error)) },
);
globalThis.before = before;
