/** A server on this computer that remembers what it was asked for. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface LocalServer {
  /** Without the slash. */
  readonly origin: string;
  readonly port: number;
  /** Since the test began. */
  readonly asked: readonly string[];
}

/** What is answered, by path: HTML, or whatever a function does. */
export type Pages = Readonly<
  Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>
>;

const types: readonly (readonly [ending: string, type: string])[] = [
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
];

/** For a file of tests; open from before the first until after the last. */
export function withServer(pages: () => Pages): LocalServer {
  const asked: string[] = [];
  const state = { origin: '', port: 0, asked, close: () => {} };
  beforeAll(async () => {
    const answer: RequestListener = (request, response) => {
      asked.push(request.url ?? '');
      const page = pages()[request.url ?? ''];
      if (page === undefined) response.writeHead(404).end();
      else if (typeof page !== 'string') page(request, response);
      else {
        const [, type = 'text/html; charset=utf-8'] =
          types.find(([ending]) => request.url?.endsWith(ending)) ?? [];
        response.writeHead(200, { 'content-type': type }).end(page);
      }
    };
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    state.port = (server.address() as AddressInfo).port;
    state.origin = `http://127.0.0.1:${state.port}`;
    state.close = () => {
      server.close();
      server.closeAllConnections();
    };
  });
  beforeEach(() => void asked.splice(0));
  afterAll(() => state.close());
  return state;
}
