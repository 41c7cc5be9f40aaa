import { hydrateRoot } from 'react-dom/client';
import { page } from './page.js';

globalThis.told = [];
const root = document.querySelector('#root');
globalThis.hydrated = hydrateRoot(
  root,
  page((line) => globalThis.told.push(line)),
  { onRecoverableError: (error) => console.error(String(error)) },
);
