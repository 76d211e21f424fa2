/**
 * What may be asked of the network: checked by name, and again by the addresses that the name has at the
 * moment of the connection, which then goes to one of these. A name cannot be given another address in between.
 */
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { bareHost, isPublicAddress, isPublicName } from './public-address.js';

export interface NetworkPolicy {
  /** Of a host as `URL.hostname` gives it, which may be an address. */
  allowsName(hostname: string): boolean;
  /** Of what a name resolves to. */
  allowsAddress(address: string): boolean;
  /** Why a host is not asked, as the end of a sentence. */
  readonly refusal: (hostname: string) => string;
}

/** A request that was not made; the message is the end of a sentence. */
export class RefusedRequest extends Error {}

export const NOTHING: NetworkPolicy = {
  allowsName: () => false,
  allowsAddress: () => false,
  refusal: () => 'nothing is fetched from the network for a file',
};

export const PUBLIC_ALONE: NetworkPolicy = {
  allowsName: isPublicName,
  allowsAddress: isPublicAddress,
  refusal: (hostname) =>
    `${bareHost(hostname)} is in a private network, which is not asked without --allow-private-network`,
};

/** This computer and its networks too. */
export const ANYTHING: NetworkPolicy = {
  allowsName: () => true,
  allowsAddress: () => true,
  refusal: () => '',
};

/** @throws {RefusedRequest} when the name alone tells that the host is out of bounds. */
export function checkHost(hostname: string, policy: NetworkPolicy): void {
  if (!policy.allowsName(hostname)) throw new RefusedRequest(policy.refusal(hostname));
}

/** For connections of `node:net`, which ask it for names alone; addresses are up to {@link checkHost}. */
export function guardedLookup(policy: NetworkPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses = []) => {
      const isAllowed = addresses.every(({ address }) => policy.allowsAddress(address));
      const [first] = addresses;
      if (error !== null) callback(error, []);
      else if (!isAllowed || first === undefined) callback(new RefusedRequest(policy.refusal(hostname)), []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
