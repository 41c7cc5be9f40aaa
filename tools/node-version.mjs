/** Linux on these processors runs every task with a Node that is installed as a package. */
const SERVED = ['x64', 'arm64'];

/**
 * Says in one sentence why this Node cannot start the tasks, or gives undefined when it can: 20 is enough where the
 * tasks bring their own Node, elsewhere they run on the reader's, which must be 22.19 or newer.
 */
export function nodeProblem(version, platform, arch) {
  const served = platform === 'linux' && SERVED.includes(arch);
  const needed = served ? [20, 0] : [22, 19];
  if (atLeast(version, needed)) return undefined;
  const name = served ? '20' : '22.19';
  return `Keruen needs Node ${name} or newer on ${platform} ${arch}, and this is Node ${version}: install a newer Node and run the command again.`;
}

function atLeast(version, [major, minor]) {
  const [haveMajor = 0, haveMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
