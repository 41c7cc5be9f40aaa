import { checkFiles } from './check-files.ts';
import { commandOf } from './command.ts';
import { convert } from './convert.ts';
import { describe } from './describe.ts';
import { EXIT } from './exit.ts';
import { HELP } from './help.ts';
import type { Host, Tools } from './host.ts';
import { printable } from './printable.ts';

/** Does what the words after the name of the program ask for, and gives how it ended. */
export async function run(args: readonly string[], host: Host, tools: Tools): Promise<number> {
  const command = commandOf(args);
  if ('problem' in command) {
    host.remark(`${printable(command.problem)} See keruen-data --help.\n`);
    return EXIT.usage;
  }
  switch (command.name) {
    case 'check':
      return checkFiles(command, host, tools);
    case 'convert':
      return convert(command, host, tools);
    case 'describe':
      return describe(command, host, tools);
    case 'version':
      host.print(`${host.version}\n`);
      return EXIT.sound;
    default:
      host.print(HELP);
      return EXIT.sound;
  }
}
