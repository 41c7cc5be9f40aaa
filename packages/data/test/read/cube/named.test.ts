import { expect, it } from 'vitest';
import { Named } from '../../../src/read/cube/named.ts';

it('keeps the first real name of an actor, and the edition of a product', () => {
  const named = new Named('document');
  named.take({ kind: 'actor', id: 'KAZ' });
  named.take({ kind: 'actor', id: 'KAZ' }, { en: 'Kazakhstan', ru: 'Казахстан' });
  named.take({ kind: 'actor', id: 'KAZ' }, { en: 'Other' });
  named.take({ kind: 'actor', id: 'EU27' }, { en: 'European Union' });
  named.take({ kind: 'product', id: 'HS1101' }, { en: 'Flour' }, 'HS2022');
  named.take({ kind: 'product', id: 'HS1101' }, { en: 'Wheat flour' }, 'HS2017');
  named.take({ kind: 'product', id: 'x' });
  expect(named.actors).toEqual([
    {
      id: 'KAZ',
      kind: 'state',
      names: { en: 'Kazakhstan', ru: 'Казахстан' },
      sources: [{ source: 'document' }],
    },
    { id: 'EU27', kind: 'organisation', names: { en: 'European Union' }, sources: [{ source: 'document' }] },
  ]);
  expect(named.products).toEqual([
    { id: 'HS1101', edition: 'HS2022', names: { en: 'Flour' } },
    { id: 'x', edition: '', names: { en: 'x' } },
  ]);
});
