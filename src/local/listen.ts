import type { Server } from 'node:http';

const TRIES = 20;

/**
 * Listens on the wanted port, or, when other programs have it, on one of the following.
 * @returns the port that it is
 * @throws Error when none of twenty ports is free
 */
export async function listenNear(server: Server, host: string, wanted: number): Promise<number> {
  for (let offset = 0; offset < (wanted === 0 ? 1 : TRIES); offset += 1) {
    const port = wanted === 0 ? 0 : wanted + offset;
    if (port <= 65_535 && (await tryListen(server, host, port))) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  throw new Error(`no port is free from ${wanted} to ${wanted + TRIES - 1}`);
}

function tryListen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}
