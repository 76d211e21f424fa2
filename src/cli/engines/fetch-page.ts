/** The HTML of a page on the network, for engines that do not fetch it themselves. */
import { CommandError, firstLine } from '../command-error.js';
import { type FetchedText, FetchFailed, type FetchOptions, fetchText } from '../network/fetch-text.js';
import { ANYTHING, PUBLIC_ALONE } from '../network/network-policy.js';
import type { CommandOptions } from '../options.js';
import type { AddressPage } from './page.js';

/** @throws {CommandError} */
export async function fetchPage({ name, address }: AddressPage, options: FetchOptions): Promise<FetchedText> {
  const page = await fetchText(address, options).catch((error: unknown) => {
    throw error instanceof FetchFailed
      ? new CommandError(`${name} could not be opened: ${error.message}.`)
      : error;
  });
  if (page.type !== '' && page.type !== 'text/html' && page.type !== 'application/xhtml+xml') {
    throw new CommandError(`${name} is not HTML but ${page.type}.`);
  }
  return page;
}

export function fetchOptions({ allowPrivateNetwork, timeout }: CommandOptions): FetchOptions {
  return { policy: allowPrivateNetwork ? ANYTHING : PUBLIC_ALONE, timeout };
}

/** The text, or why there is none, as the end of a sentence that begins with its name. Never throws. */
export async function fetchStylesheet(
  address: string,
  options: FetchOptions,
): Promise<string | { readonly missing: string }> {
  try {
    const { text, type } = await fetchText(new URL(address), options);
    // Browsers apply nothing else.
    return type === 'text/css' || type === '' ? text : { missing: `is not CSS but ${type}.` };
  } catch (error) {
    return { missing: `could not be fetched: ${firstLine(error)}.` };
  }
}
