/** Fetching without a browser: where to, how much, how long. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchText } from './fetch-text.js';
import { ANYTHING, type NetworkPolicy, NOTHING, PUBLIC_ALONE } from './network-policy.js';
import { withServer } from './testing/local-server.js';

/** So that a redirect can lead from what is allowed to what is not. */
const FIRST_ADDRESS_ALONE: NetworkPolicy = {
  ...PUBLIC_ALONE,
  allowsName: (hostname) => hostname !== '127.0.0.2',
  allowsAddress: () => false,
};

const server = withServer(() => ({
  '/': '<p>Grüße</p>',
  '/moved': (_, response) => void response.writeHead(302, { location: '/' }).end(),
  '/inwards': (_, response) =>
    void response.writeHead(302, { location: `http://127.0.0.2:${server.port}/secret` }).end(),
  '/by-name': (_, response) =>
    void response.writeHead(302, { location: `http://localhost:${server.port}/secret` }).end(),
  '/to-a-file': (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/circle': (_, response) => void response.writeHead(302, { location: '/circle' }).end(),
  '/zipped': (_, response) =>
    void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>Small</p>')),
  '/bomb': (_, response) =>
    void response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(20 * 1024 * 1024))),
  '/latin1': (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from('Gr\xfc\xdfe', 'latin1')),
  '/meta': (_, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from('<meta charset="windows-1252">Gr\xfc\xdfe', 'latin1')),
  '/unheard-of': (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end('<p>Hi</p>'),
  '/broken': (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('not zipped'),
  '/never': () => undefined,
}));

const fetched = (path: string, policy = ANYTHING, timeout = 10_000) =>
  fetchText(new URL(path, server.origin), { policy, timeout });

describe('a page is fetched', () => {
  it('with its address and type', async () => {
    const { text, address, type } = await fetched('/');
    expect({ text, address: address.href, type }).toEqual({
      text: '<p>Grüße</p>',
      address: `${server.origin}/`,
      type: 'text/html',
    });
  });

  it('from where redirects lead', async () => {
    expect((await fetched('/moved')).address.pathname).toBe('/');
  });

  it.each([
    ['/zipped', '<p>Small</p>'],
    ['/latin1', 'Grüße'],
    ['/meta', '<meta charset="windows-1252">Grüße'],
    ['/unheard-of', '<p>Hi</p>'],
  ])('and read as it is meant: %s', async (path, text) => {
    expect((await fetched(path)).text).toBe(text);
  });
});

describe('nothing is asked', () => {
  it.each([
    ['of anybody, for a file', NOTHING, () => server.origin],
    ['of this computer', PUBLIC_ALONE, () => server.origin],
    ['of this computer by name', PUBLIC_ALONE, () => `http://localhost:${server.port}`],
    ['of a network of its own', PUBLIC_ALONE, () => 'http://192.168.0.1'],
    [
      'of a name that leads to this computer',
      { ...PUBLIC_ALONE, allowsName: () => true },
      () => `http://localhost:${server.port}`,
    ],
  ])('%s', async (_, policy, origin) => {
    await expect(fetchText(new URL(origin()), { policy, timeout: 5000 })).rejects.toThrow(
      policy.refusal(new URL(origin()).hostname),
    );
    expect(server.asked).toEqual([]);
  });

  it.each(['/inwards', '/by-name'])('where a redirect leads to a private network: %s', async (path) => {
    await expect(fetched(path, FIRST_ADDRESS_ALONE)).rejects.toThrow('is in a private network');
    expect(server.asked).toEqual([path]);
  });
});

it.each([
  ['/gone', 'the server answered with 404'],
  ['/to-a-file', 'it leads to file:'],
  ['/circle', 'it leads on more than 10 times'],
  ['/bomb', 'it is larger than 10 MB'],
  ['/broken', 'incorrect header check'],
])('%s: %s', async (path, message) => {
  await expect(fetched(path)).rejects.toThrow(message);
});

it('gives up on a server that does not answer', async () => {
  await expect(fetched('/never', ANYTHING, 200)).rejects.toThrow('it has not loaded within 200 ms');
});
