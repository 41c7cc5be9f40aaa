/** How a command ends; of several files the worst counts. */
export const EXIT = {
  /** Nothing is wrong. */
  sound: 0,
  /** An issue or a lint was told. */
  unsound: 1,
  /** The command itself is not understood. */
  usage: 2,
  /** A file cannot be read or written. */
  file: 3,
} as const;
