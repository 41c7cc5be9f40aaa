/** A failure that one sentence explains. It is printed as it is, without a stack. */
export class Failure extends Error {}

/** Runs a task to its end; says why where it fails, and lets the process end with code 1. */
export function toItsEnd(task) {
  task.catch((error) => {
    process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
    process.exitCode = 1;
  });
}
