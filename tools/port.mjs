import { createServer } from 'node:net';

/** Says in one sentence why a port cannot be listened on, or gives undefined when it can. */
export function portProblem(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(sentence(host, port, error.code)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function sentence(host, port, code) {
  const again = 'and run the command again';
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: end that program ${again}.`;
  return `Port ${port} on ${host} cannot be opened (${code}): allow it ${again}.`;
}
