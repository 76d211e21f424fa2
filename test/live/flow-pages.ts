/** A small web server of dialogs that a script brings to life, and a record of what it was asked. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { page, TEXT } from './pages.js';

export interface Shop {
  /** Ends in a slash. */
  readonly address: string;
  /** `METHOD /path` of each request, apart from those for the page itself and its icon. */
  readonly asked: string[];
  /** What the page is from now on. */
  show(html: string): void;
  close(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const asked: string[] = [];
  let html = '';
  const server: Server = createServer((request, response) => {
    const { url = '', method = '' } = request;
    if ((url !== '/' && url !== '/favicon.ico') || method !== 'GET') asked.push(`${method} ${url}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url === '/' ? html : '<p>Elsewhere</p>');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    show: (next) => {
      html = next;
      asked.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What all dialogs here can do: `go(id)` shows one part alone, and with nothing the dialog is over. */
const SCRIPT = `
  const parts = () => document.querySelectorAll('.banner');
  const go = (id) => { for (const part of parts()) part.hidden = part.id !== id };
  const store = (value) => localStorage.setItem('consent', value);
  const answer = (value) => { store(value); go() };
`;

const STYLE =
  '.banner[hidden] { display: none } .banner label { display: block } #settings { max-height: 90vh; overflow: auto }';

/** @param first What the first layer has to press. @param others Layers behind it, hidden at first. */
export function dialogs(first: string, others = '', style = ''): string {
  return page(
    `<div class="banner" id="first" role="dialog" aria-label="Cookies"><p>${TEXT}</p>${first}</div>${others}<script>${SCRIPT}</script>`,
    STYLE + style,
  );
}

export const ACCEPT = `<button id="accept" onclick="answer('all')">Accept all</button>`;
export const REJECT = `<button id="reject" onclick="answer('none')">Reject all</button>`;
export const MANAGE = `<button id="manage" onclick="go('settings')">Settings</button>`;
export const SAVE = `<button id="save" onclick="answer('chosen')">Save choices</button>`;

export function settings(inside: string): string {
  return `<div class="banner" id="settings" role="dialog" aria-label="Cookie settings" hidden><h2>Cookie settings</h2><p>Choose which cookies we may use.</p>${inside}</div>`;
}

export function toggles(...names: readonly string[]): string {
  return names.map((name) => `<label><input type="checkbox" checked> ${name}</label>`).join('');
}
