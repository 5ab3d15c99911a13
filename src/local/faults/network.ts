import type { Server } from 'node:http';
import type { WebSocketServer } from 'ws';

/** The line between the local Discord and everyone else. */
export interface Network {
  cut: () => void;
  restore: () => void;
}

/** Makes a line that can be cut: what is open is torn, and what is opened meanwhile is torn at once. */
export function createNetwork(server: Server, sockets: WebSocketServer): Network {
  let isCut = false;
  server.on('connection', (socket) => {
    if (isCut) socket.resetAndDestroy();
  });
  return {
    cut() {
      isCut = true;
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
    },
    restore() {
      isCut = false;
    },
  };
}
