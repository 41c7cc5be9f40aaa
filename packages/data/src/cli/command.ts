import { parseArgs } from 'node:util';

/** What somebody asked for. */
export type Command =
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly allow: boolean;
    }
  | {
      readonly name: 'convert';
      readonly file: string;
      readonly to: 'json' | 'csv';
      readonly out?: string | undefined;
    }
  | { readonly name: 'describe'; readonly file: string }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

/** Why a command cannot be understood, as one sentence. */
export interface Misuse {
  readonly problem: string;
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  json: { type: 'boolean' },
  'allow-warnings': { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof OPTIONS, string | boolean>>>;

/** Options that each command has besides `--help` and `--version`. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  check: ['json', 'allow-warnings'],
  convert: ['to', 'out'],
  describe: [],
};

/** Reads the words after the name of the program. */
export function commandOf(args: readonly string[]): Command | Misuse {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return { problem: `${(error as Error).message.split(/\.\s|$/)[0]}.` };
  }
  const { values, positionals } = parsed;
  const [name, ...files] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || (name ?? 'help') === 'help') return { name: 'help' };
  if (!Object.hasOwn(OWN, name!))
    return { problem: `There is no command "${name}": it is check, convert or describe.` };
  const foreign = Object.keys(values).find((option) => !OWN[name!]!.includes(option));
  if (foreign) return { problem: `The command ${name} has no option --${foreign}.` };
  if (files.length === 0) return { problem: `The command ${name} needs a file.` };
  return built(name!, files, values);
}

function built(name: string, files: readonly string[], values: Values): Command | Misuse {
  const [file = '', second] = files;
  if (name === 'check')
    return { name, files, json: values.json === true, allow: values['allow-warnings'] === true };
  if (second !== undefined)
    return { problem: `The command ${name} takes one file, and "${second}" is another.` };
  if (name === 'describe') return { name, file };
  const { to, out } = values;
  if (to !== 'json' && to !== 'csv') return { problem: 'The command convert needs --to json or --to csv.' };
  return { name: 'convert', file, to, out: out as string | undefined };
}
