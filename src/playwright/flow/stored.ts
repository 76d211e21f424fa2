/** What a page keeps of an answer: its cookies, and what it writes into the storage of the browser. */
import type { Visit } from './visit.js';

/** By where it is kept and under which name. */
export type Entries = ReadonlyMap<string, string>;

export interface Stored {
  readonly before: Entries;
  readonly after: Entries;
}

const READ = `(() => {
  const entries = [];
  // Cookies are written in the background: whoever asks for them here has waited for that.
  try {
    void document.cookie;
  } catch {}
  for (const name of ['localStorage', 'sessionStorage']) {
    try {
      const storage = window[name];
      for (let index = 0; index < storage.length && index < 500; index += 1) {
        const key = storage.key(index);
        entries.push([name + ' ' + key, String(storage.getItem(key)).slice(0, 20000)]);
      }
    } catch {}
  }
  return JSON.stringify(entries);
})()`;

/** Undefined where the page cannot be asked. */
export async function readStored(visit: Visit): Promise<Entries | undefined> {
  try {
    const kept = JSON.parse(await visit.evaluate(READ)) as [string, string][];
    const cookies = await visit.context.cookies();
    return new Map([
      ...kept,
      ...cookies.map(({ domain, name, value }): [string, string] => [`cookie ${name} of ${domain}`, value]),
    ]);
  } catch {
    return undefined;
  }
}
