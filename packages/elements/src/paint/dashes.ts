/** Dash patterns in px. The style of a map's leg means its build status; that of a thin line, how sure it is. */
export const dashes = (stroke: string | undefined): string | undefined =>
  stroke === 'dashed' ? '5 3' : stroke === 'dotted' ? '1.5 3' : undefined;
