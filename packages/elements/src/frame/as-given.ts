import type { LitElement } from 'lit';
import { shareDataset } from './dataset-name.ts';

/** A class of elements, as Lit makes accessors for it. */
type Described = Pick<typeof LitElement, 'prototype'> & {
  getPropertyDescriptor(...said: unknown[]): PropertyDescriptor;
};

/** What Lit and frameworks say as `null`, an attribute that is taken away again or a value that is none, was never given. */
export function asGiven(type: unknown): void {
  const described = type as Described;
  shareDataset(described.prototype);
  const { getPropertyDescriptor } = described;
  described.getPropertyDescriptor = function (...said) {
    const found = getPropertyDescriptor.apply(this, said);
    const { get } = found;
    found.get = function () {
      return get!.call(this) ?? undefined;
    };
    return found;
  };
}
