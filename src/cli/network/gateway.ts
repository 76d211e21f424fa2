/**
 * The only door that a browser has: a proxy of ours on this computer. It answers for the files of a page
 * itself, and passes on what the policy allows, redirects, workers, frames and sockets of any page included.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { systemReason } from '../command-error.js';
import { checkHost, guardedLookup, type NetworkPolicy, RefusedRequest } from './network-policy.js';
import { bareHost } from './public-address.js';
import type { Site } from './site.js';

export interface Gateway {
  /** For Playwright. Whoever else is on this computer does not know the password. */
  readonly proxy: {
    readonly server: string;
    readonly bypass: string;
    readonly username: string;
    readonly password: string;
  };
  /** Why nothing came of asking a host, as the end of a sentence; undefined where something did. */
  problemOf(hostname: string): string | undefined;
  close(): void;
}

export interface GatewayOptions {
  readonly policy: NetworkPolicy;
  readonly site?: Site | undefined;
}

interface Door extends GatewayOptions {
  /** What a request has to carry. */
  readonly credentials: string;
  readonly problems: Map<string, string>;
  readonly tunnels: Set<Duplex>;
}

const LOCAL = '127.0.0.1';
const USERNAME = 'consentlint';
const CHALLENGE = 'Basic realm="consentlint"';
/** Between a client and its proxy, and not for what is behind that. */
const HOP_BY_HOP = new Set([
  'proxy-authorization',
  'proxy-connection',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]);

export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const password = randomBytes(24).toString('base64url');
  const credentials = `Basic ${Buffer.from(`${USERNAME}:${password}`).toString('base64')}`;
  const door: Door = { ...options, credentials, problems: new Map(), tunnels: new Set() };
  const server = createServer((incoming, response) => passOn(incoming, response, door));
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => dig(incoming, client, door));
  const port = await listening(server);
  return {
    // Else Chromium goes past its proxy for addresses of this computer.
    proxy: { server: `http://${LOCAL}:${port}`, bypass: '<-loopback>', username: USERNAME, password },
    problemOf: (hostname) => door.problems.get(bareHost(hostname)),
    close: () => {
      for (const tunnel of door.tunnels) tunnel.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A request by http, whose address is whole. */
function passOn(incoming: IncomingMessage, response: ServerResponse, door: Door): void {
  const url = parsed(incoming.url ?? '');
  if (!isKnown(incoming, door)) response.writeHead(407, { 'proxy-authenticate': CHALLENGE }).end();
  else if (url?.protocol !== 'http:') response.writeHead(400).end();
  else if (url.origin === door.site?.origin) answerFrom(door.site, url, response);
  else if (!mayReach(url, door)) response.writeHead(403).end();
  else fetchFor(incoming, url, response, door);
}

function answerFrom(site: Site, { pathname }: URL, response: ServerResponse): void {
  const file = site.read(pathname);
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.content);
}

function fetchFor(incoming: IncomingMessage, url: URL, response: ServerResponse, door: Door): void {
  const { method } = incoming;
  const lookup = guardedLookup(door.policy);
  const outgoing = request(url, { method, headers: endToEnd(incoming.headers), lookup, agent: false });
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  outgoing.on('error', (error) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    note(url, error, door);
    response.writeHead(error instanceof RefusedRequest ? 403 : 502).end();
  });
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

/** A connection for https or a socket, whose content is not seen here. */
function dig(incoming: IncomingMessage, client: Duplex, door: Door): void {
  client.on('error', () => client.destroy());
  const url = parsed(`http://${incoming.url ?? ''}`);
  if (!isKnown(incoming, door)) {
    refuse(client, `407 Proxy Authentication Required\r\nProxy-Authenticate: ${CHALLENGE}`);
  } else if (url === undefined) refuse(client, '400 Bad Request');
  else if (!mayReach(url, door)) refuse(client, '403 Forbidden');
  else openTunnel(client, url, door);
}

function openTunnel(client: Duplex, url: URL, door: Door): void {
  const lookup = guardedLookup(door.policy);
  const tunnel = connect({ host: bareHost(url.hostname), port: Number(url.port || 80), lookup });
  door.tunnels.add(client);
  tunnel.on('connect', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    tunnel.pipe(client);
    client.pipe(tunnel);
  });
  tunnel.on('error', (error) => {
    note(url, error, door);
    refuse(client, error instanceof RefusedRequest ? '403 Forbidden' : '502 Bad Gateway');
  });
  client.on('close', () => {
    door.tunnels.delete(client);
    tunnel.destroy();
  });
}

function mayReach(url: URL, door: Door): boolean {
  try {
    checkHost(url.hostname, door.policy);
    return true;
  } catch (error) {
    note(url, error, door);
    return false;
  }
}

function note({ hostname }: URL, error: unknown, { problems }: Door): void {
  problems.set(bareHost(hostname), systemReason(error));
}

function isKnown({ headers }: IncomingMessage, { credentials }: Door): boolean {
  return headers['proxy-authorization'] === credentials;
}

/** `URL.parse()` is not there in Node 20. */
function parsed(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function refuse(client: Duplex, status: string): void {
  if (client.writable) client.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`);
}

function endToEnd(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, LOCAL, () => resolve((server.address() as AddressInfo).port));
  });
}
