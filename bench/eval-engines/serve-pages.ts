/** Serves one page after the other to a browser whose requests cannot be answered in its stead. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ORIGIN, respond } from '../eval-style/chromium-styles.js';
import type { ComparedPage } from './pages.js';

export interface PageServer {
  readonly address: string;
  show(page: ComparedPage): void;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  let shown: ComparedPage | undefined;
  const server = createServer((request, response) => answer(response, shown, request.url ?? '/'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    show: (page) => {
      shown = page;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(response: ServerResponse, page: ComparedPage | undefined, path: string): void {
  const { status = 200, contentType, headers, body } = respond(page, ORIGIN + path) ?? {};
  const type = contentType === undefined ? {} : { 'content-type': contentType };
  response.writeHead(status, { ...headers, ...type, 'cache-control': 'no-store' });
  response.end(body);
}
