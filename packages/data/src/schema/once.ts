export interface Identified {
  readonly id: string;
}

/** Each id once: of several records of one id the first stands. */
export function once<T extends Identified>(records: readonly T[]): readonly T[] {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}
