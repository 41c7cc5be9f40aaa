/** The words of an attribute, also where a framework sets a number. */
export const words = (text: string | undefined): string[] => `${text ?? ''}`.match(/\S+/g) ?? [];
