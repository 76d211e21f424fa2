/** The door of a browser: who may come through, and where to. */
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Gateway, type GatewayOptions, openGateway } from './gateway.js';
import { ANYTHING, NOTHING, PUBLIC_ALONE } from './network-policy.js';
import { withServer } from './testing/local-server.js';

const server = withServer(() => ({ '/': 'Hello' }));

interface Answer {
  readonly status: number;
  readonly text: string;
}

let gateway: Gateway | undefined;
afterEach(() => gateway?.close());

/** As a browser asks its proxy. */
async function ask(
  options: GatewayOptions,
  path: string,
  { method = 'GET', password }: { method?: string; password?: string } = {},
): Promise<Answer> {
  gateway = await openGateway(options);
  const { proxy } = gateway;
  const login = Buffer.from(`${proxy.username}:${password ?? proxy.password}`).toString('base64');
  const headers = { 'proxy-authorization': `Basic ${login}`, host: 'unused' };
  return new Promise((resolve, reject) => {
    const outgoing = request({ port: new URL(proxy.server).port, host: '127.0.0.1', method, path, headers });
    outgoing.on('connect', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, text: '' });
    });
    outgoing.on('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode ?? 0, text });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

const SITE = {
  origin: 'http://page.localhost',
  address: 'http://page.localhost/page.html',
  read: (pathname: string) => (pathname === '/a.css' ? { content: 'p {}', type: 'text/css' } : undefined),
  withNames: (text: string) => text,
};

describe('a gateway', () => {
  it('answers for the files of the page, and asks nobody', async () => {
    const options = { policy: NOTHING, site: SITE };
    expect(await ask(options, 'http://page.localhost/a.css')).toEqual({ status: 200, text: 'p {}' });
    expect(await ask(options, 'http://page.localhost/b.css')).toEqual({ status: 404, text: '' });
  });

  it('passes on what the policy allows', async () => {
    expect(await ask({ policy: ANYTHING }, `${server.origin}/`)).toEqual({ status: 200, text: 'Hello' });
    const tunnel = await ask({ policy: ANYTHING }, `127.0.0.1:${server.port}`, { method: 'CONNECT' });
    expect(tunnel.status).toBe(200);
  });

  it.each([
    ['for a file, anything', NOTHING, '127.0.0.1'],
    ['this computer', PUBLIC_ALONE, '127.0.0.1'],
    ['this computer by name', PUBLIC_ALONE, 'localhost'],
    ['names that lead to it', { ...PUBLIC_ALONE, allowsName: () => true }, 'localhost'],
    ['this computer by another address', PUBLIC_ALONE, '[::ffff:127.0.0.1]'],
  ])('refuses %s', async (_, policy, host) => {
    const plain = await ask({ policy }, `http://${host}:${server.port}/`);
    expect(plain.status).toBe(403);
    const { hostname } = new URL(`http://${host}`);
    expect(gateway?.problemOf(hostname)).toBe(policy.refusal(hostname));
    const tunnel = await ask({ policy }, `${host}:${server.port}`, { method: 'CONNECT' });
    expect(tunnel.status).toBe(403);
    expect(server.asked).toEqual([]);
  });

  it('is not there for others on this computer', async () => {
    const stranger = { password: 'guessed' };
    const options = { policy: ANYTHING, site: SITE };
    expect((await ask(options, 'http://page.localhost/a.css', stranger)).status).toBe(407);
    expect((await ask(options, `${server.origin}/`, stranger)).status).toBe(407);
    const tunnel = await ask(options, `127.0.0.1:${server.port}`, { ...stranger, method: 'CONNECT' });
    expect(tunnel.status).toBe(407);
    expect(server.asked).toEqual([]);
  });

  it.each(['/', 'ftp://example.com/', '*'])('does not know what to do with %s', async (path) => {
    expect((await ask({ policy: ANYTHING }, path)).status).toBe(400);
  });

  it('says why nothing came of it', async () => {
    expect((await ask({ policy: ANYTHING }, 'http://127.0.0.1:9/')).status).toBe(502);
    expect(gateway?.problemOf('127.0.0.1')).toBe('the connection is refused');
  });
});
