import { html } from 'lit';
import { editorial, isolated, nameIn } from '../frame/words-of.ts';
import type { More } from './more.ts';

/** What an office is called on the date, where that is more than its title, and what editors noted of it. */
export const noted: More['noted'] = ({ role, exactly }, locale) => [
  exactly && html`<p>${isolated(nameIn({ en: exactly.title, ...exactly.titles }, locale))}</p>`,
  editorial({ problem: role.note }, locale),
];
