import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

/** An address that health and metrics cannot be served at, in one sentence. */
export class EndpointError extends Error {
  override name = 'EndpointError';
}

export type Endpoint = {
  /** Where it is, such as `http://127.0.0.1:9464`. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

export type EndpointOptions = {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Whether a port that is taken is waited for: the process before this one, which this one takes over from, has it. */
  readonly waits?: boolean;
  readonly health: () => Health;
  readonly metrics: Pick<Metrics, 'contentType' | 'text'>;
};

/** How often a port that is waited for is tried, in milliseconds. */
const RETRY_MS = 500;

/**
 * Serves `GET /health` and `GET /metrics`.
 * @throws EndpointError where the address is not this machine's, or taken and not waited for
 */
export async function openEndpoint(options: EndpointOptions): Promise<Endpoint> {
  const { host, port, waits = false, health, metrics } = options;
  const server = createServer(respond(health, metrics));
  let retry: NodeJS.Timeout | undefined;
  try {
    await listening(server, host, port);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    if (!waits || reason !== 'EADDRINUSE') {
      throw new EndpointError(
        `Health and metrics cannot be served at ${host}:${port} (${reason}): choose another METRICS_PORT or METRICS_HOST.`,
        { cause: error },
      );
    }
    server.on('error', () => {
      retry = setTimeout(() => server.listen({ host, port }), RETRY_MS).unref();
    });
    server.emit('error', error);
  }
  const address = server.address() as AddressInfo | null;
  return {
    address: `http://${isIPv6(host) ? `[${host}]` : host}:${address?.port ?? port}`,
    async close() {
      clearTimeout(retry);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function respond(health: EndpointOptions['health'], metrics: EndpointOptions['metrics']): RequestListener {
  return ({ method, url }, response) => {
    const [path] = (url ?? '').split('?', 1);
    if (path !== '/health' && path !== '/metrics') reply(response, 404, 'There is /health and /metrics.\n');
    else if (method !== 'GET' && method !== 'HEAD') reply(response, 405, 'Only GET is possible.\n');
    else if (path === '/health') {
      const { httpStatus, body } = health();
      reply(response, httpStatus, `${JSON.stringify(body)}\n`, 'application/json');
    } else {
      metrics.text().then(
        (text) => {
          reply(response, 200, text, metrics.contentType);
        },
        () => {
          reply(response, 500, 'The metrics could not be collected.\n');
        },
      );
    }
  };
}

function reply(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}
