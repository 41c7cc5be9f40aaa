/** EDTF text from the beginning of one date to the end of another, either of which may be open or an interval itself; empty without both. */
export const spanText = (from: string | undefined, to: string | undefined): string =>
  from || to ? `${from?.split('/')[0] ?? '..'}/${to?.split('/').at(-1) ?? '..'}` : '';
