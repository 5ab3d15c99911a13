import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { createFaults } from './faults/faults.ts';
import { createNetwork } from './faults/network.ts';
import { createRestFaults } from './faults/rest-faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { createIdentifyLimit } from './identify-limit.ts';
import { createInteractions } from './interactions.ts';
import { listenNear } from './listen.ts';
import { isOwnRequest } from './loopback.ts';
import { handlePageAction, type PagePerson } from './page-actions.ts';
import { findPageDirectory, serveAttachment, servePageFile } from './page-files.ts';
import { createPageSockets, type PageSockets } from './page-socket.ts';
import { handleApi } from './rest/api.ts';
import type { RestContext } from './rest/context.ts';
import type { LocalDiscord, LocalDiscordOptions, Violation } from './types.ts';
import { createInteractionActions } from './user-interactions.ts';
import { createUserActions } from './user-actions.ts';
import { loadSchemas } from './validation/schema.ts';
import { addChannel, addGuild, createWorld } from './world.ts';

export type * from './types.ts';
export { messageOf } from './types.ts';

const HOST = '127.0.0.1';
/** Longer frames than this a bot does not send; a page sends none at all. */
const MAX_FRAME = 64 * 1024;
/** Beyond this many violations only `onViolation` hears of more. */
const MAX_VIOLATIONS = 10_000;

/**
 * Starts a local Discord on loopback: REST and gateway for a bot, and a page for a person.
 * @throws Error when no port is free or the page's files are not found
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const violations: Violation[] = [];
  const report: RestContext['report'] = (found) => {
    const violation = { ...found, at: Date.now() };
    if (violations.length < MAX_VIOLATIONS) violations.push(violation);
    options.onViolation?.(violation);
  };
  const pageDirectory = findPageDirectory(options.pageDirectory);
  const token = options.token ?? randomBytes(32).toString('hex');
  const world = createWorld(token, options.botName ?? 'Results', (error) => {
    // A listener's fault is a programmer's; it must not take the sender of a message down with it.
    process.emitWarning(error instanceof Error ? error : String(error));
  });
  const home = addGuild(world, 'Local server', options.channelName ?? 'results');
  const direct = addChannel(world, world.bot.username, undefined);

  const limit = createIdentifyLimit(options.maxConcurrency);
  const gateway = createGateway(world, limit, (message) => {
    report({ rule: 'malformed', where: 'gateway', path: '', message });
  });
  const pages = createPageSockets(world, options.examples ?? [], gateway.online);
  const interactions = createInteractions(pages.interaction, options.answerMs);
  const actions = createUserActions(world, createInteractionActions(world, gateway, interactions, home));
  const person: PagePerson = { ...actions, dismissFailure: pages.dismiss };
  const { requireEmptyAllowedMentions = true, checkMessages = true } = options;
  const faults = createRestFaults();
  const { shards = 1 } = options;
  const context: RestContext = {
    world,
    gateway: { shards, maxConcurrency: limit.maxConcurrency },
    interactions,
    requireEmptyAllowedMentions,
    checkMessages,
    faults,
    report,
  };

  const server = createServer((request, response) => {
    void answer(request, response, { context, person, pageDirectory, port: () => port });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrade(request, socket, head, { sockets, gateway, pages, port });
  });
  const wanted = options.port ?? 0;
  const port = await listenNear(server, HOST, wanted);
  world.origin = `http://${HOST}:${port}`;
  // Loaded now, unawaited, so that the first request that is checked does not wait for it.
  setImmediate(() => void loadSchemas());

  return {
    apiUrl: `${world.origin}/api`,
    pageUrl: `${world.origin}/`,
    portTaken: wanted !== 0 && wanted !== port ? wanted : undefined,
    token,
    applicationId: world.applicationId,
    botUserId: world.bot.id,
    userId: world.person.id,
    guildId: home.guildId ?? '',
    channelId: home.id,
    dmChannelId: direct.id,
    violations,
    user: actions,
    addGuild(name, channelName) {
      const channel = addGuild(world, name, channelName);
      return { guildId: channel.guildId ?? '', channelId: channel.id };
    },
    faults: createFaults({ world, gateway, rest: faults, network: createNetwork(server, sockets) }),
    async close() {
      interactions.close();
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

/** The address of a request; undefined when it makes no sense. */
function readUrl(request: IncomingMessage): URL | undefined {
  const address = `http://localhost${request.url ?? '/'}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

interface Answering {
  context: RestContext;
  person: PagePerson;
  pageDirectory: string;
  port: () => number;
}

/** Answers one HTTP request: the API, a page's action, an attached file or one of the page's files. */
async function answer(request: IncomingMessage, response: ServerResponse, on: Answering): Promise<void> {
  if (!isOwnRequest(request, on.port())) {
    response
      .writeHead(403, { 'content-type': 'text/plain' })
      .end('Only this machine and its own page are served.');
    return;
  }
  const url = readUrl(request);
  const path = url?.pathname ?? '';
  const api = /^\/api\/v10(\/.*)$/.exec(path)?.[1];
  if (api !== undefined && url) {
    await handleApi(on.context, request, response, api, url.searchParams);
    return;
  }
  const action = /^\/page\/(\w+)$/.exec(path)?.[1];
  if (action !== undefined) {
    await handlePageAction(on.person, request, response, action);
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response
      .writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' })
      .end('Files are only read here.');
    return;
  }
  const file = on.context.world.files.get(path);
  if (file) serveAttachment(file, response);
  else if (!(await servePageFile(on.pageDirectory, path, response))) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

interface Upgrading {
  sockets: WebSocketServer;
  gateway: Gateway;
  pages: PageSockets;
  port: number;
}

/** Hands a new WebSocket to the gateway or to the pages. */
function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, on: Upgrading): void {
  const url = readUrl(request);
  const path = url?.pathname.replace(/\/$/, '');
  const isKnown = path === '/gateway' || path === '/page/socket';
  if (!isOwnRequest(request, on.port) || !isKnown || !url) {
    socket.on('error', () => socket.destroy());
    socket.end(`HTTP/1.1 ${isKnown ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
    return;
  }
  on.sockets.handleUpgrade(request, socket, head, (webSocket) => {
    if (path === '/gateway') on.gateway.accept(webSocket, url.searchParams);
    else on.pages.accept(webSocket);
  });
}
