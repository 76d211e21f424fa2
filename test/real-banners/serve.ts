/** The sites on a local web server, each at a host name of its own, so that no two share cookies. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allBanners } from './banners.js';
import { type Banner, ORIGIN, readResource } from './site.js';

export interface SiteServer {
  urlOf(banner: Banner): string;
  close(): Promise<void>;
}

/** Browsers take every name under `localhost` to be this machine. */
export async function serveSites(): Promise<SiteServer> {
  const server = createServer(({ url, headers }, response) => {
    const name = headers.host?.split('.')[0];
    const banner = allBanners.find((one) => one.name === name);
    const resource = banner && readResource(banner, `${ORIGIN}${url}`);
    response.writeHead(resource === undefined ? 404 : 200, {
      'Content-Type': resource?.contentType ?? 'text/plain',
    });
    response.end(resource?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: ({ name }) => `http://${name}.localhost:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
