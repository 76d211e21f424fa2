/** Fetches pages and stylesheets without a browser: within the policy, at every redirect, and within bounds. */
import { type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import packageJson from '../../../package.json' with { type: 'json' };
import { systemReason } from '../command-error.js';
import { checkHost, guardedLookup, type NetworkPolicy } from './network-policy.js';

export interface FetchOptions {
  readonly policy: NetworkPolicy;
  /** For all redirects together, in milliseconds. */
  readonly timeout: number;
}

export interface FetchedText {
  readonly text: string;
  /** After redirects. */
  readonly address: URL;
  /** Without parameters, in lower case; empty when the server does not say. */
  readonly type: string;
}

/** Nothing came of it; the message is the end of a sentence, without its full stop. */
export class FetchFailed extends Error {}

const MAX_REDIRECTS = 10;
const MAX_BYTES = 10 * 1024 * 1024;
/** An HTML page says its encoding within these. @see https://html.spec.whatwg.org/multipage/semantics.html#charset */
const META_BYTES = 1024;

/** @throws {FetchFailed} */
export async function fetchText(address: URL, { policy, timeout }: FetchOptions): Promise<FetchedText> {
  const signal = AbortSignal.timeout(timeout);
  try {
    let url = address;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      if (!/^https?:$/.test(url.protocol)) throw new FetchFailed(`it leads to ${url.protocol}`);
      checkHost(url.hostname, policy);
      const response = await ask(url, policy, signal);
      const { statusCode = 0, headers } = response;
      const next = statusCode >= 300 && statusCode < 400 ? headers.location : undefined;
      if (next === undefined) {
        if (statusCode !== 200) throw new FetchFailed(`the server answered with ${statusCode}`);
        const type = headers['content-type'] ?? '';
        const text = decode(await readBody(response, signal), type);
        return { text, address: url, type: (type.split(';', 1)[0] ?? '').trim().toLowerCase() };
      }
      response.destroy();
      if (!URL.canParse(next, url)) throw new FetchFailed('it leads to what is no address');
      url = new URL(next, url);
    }
    throw new FetchFailed(`it leads on more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    if (signal.aborted) throw new FetchFailed(`it has not loaded within ${timeout} ms`);
    throw error instanceof FetchFailed ? error : new FetchFailed(systemReason(error));
  }
}

function ask(url: URL, policy: NetworkPolicy, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestByHttps : requestByHttp;
  const headers = {
    accept: 'text/html,application/xhtml+xml,text/css,*/*;q=0.1',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': `Mozilla/5.0 (compatible; consentlint/${packageJson.version})`,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers, lookup: guardedLookup(policy), signal, agent: false });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end();
  });
}

async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Uint8Array> {
  const decompress = decompressor(response.headers['content-encoding']);
  const body: Readable =
    decompress === undefined ? response : pipeline(response, decompress, () => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    signal.throwIfAborted();
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) {
      response.destroy();
      throw new FetchFailed('it is larger than 10 MB');
    }
  }
  return Buffer.concat(chunks);
}

function decompressor(encoding = ''): Transform | undefined {
  if (/gzip/i.test(encoding)) return createGunzip();
  if (/deflate/i.test(encoding)) return createInflate();
  return /\bbr\b/i.test(encoding) ? createBrotliDecompress() : undefined;
}

/** By the byte order mark, by what the server says, by what the page says of itself, or as UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const start = Buffer.from(bytes.subarray(0, META_BYTES)).toString('latin1');
  const label =
    markOf(bytes) ??
    /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ??
    (/^\s*text\/css/i.test(type)
      ? /^@charset "([\w-]+)";/.exec(start)?.[1]
      : /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]);
  return decoder(label).decode(bytes);
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

function decoder(label = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
