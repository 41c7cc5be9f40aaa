/** The words of an attribute. Frameworks set properties as they are: a list of ids or a number is taken as it would be written. */
export const words = (text: string | undefined): string[] => [text].flat().join(' ').match(/\S+/g) ?? [];
