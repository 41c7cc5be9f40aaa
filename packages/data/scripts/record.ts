/** The record without its empty fields: `null`, `undefined`, `''` and `[]` say nothing. */
export function without<T extends object>(record: T): Filled<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value))) as Filled<T>;
}

/** A record whose optional fields are either there or not, never null. */
export type Filled<T> = {
  [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
