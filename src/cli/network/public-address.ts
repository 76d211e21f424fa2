/** Which addresses are on the public network, and which belong to this computer, its networks or nobody. */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** @see https://www.iana.org/assignments/iana-ipv4-special-registry */
const SPECIAL_IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within the global unicast addresses. @see https://www.iana.org/assignments/iana-ipv6-special-registry */
const SPECIAL_IPV6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special = new BlockList();
for (const [network, prefix] of SPECIAL_IPV4) special.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of SPECIAL_IPV6) special.addSubnet(network, prefix, 'ipv6');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Of NAT64: an IPv4 address is in the last 32 bits. @see https://www.rfc-editor.org/rfc/rfc6052 */
const translated = new BlockList();
translated.addSubnet('64:ff9b::', 96, 'ipv6');

/** Names that never are on the public network, whatever they resolve to. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/;

/** @param address An IPv4 or IPv6 address, without brackets. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  if (translated.check(address, 'ipv6')) return isPublicAddress(lastIPv4(address));
  return globalUnicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** Of a host as `URL.hostname` gives it, so far as its name tells: what it resolves to is to be asked too. */
export function isPublicName(hostname: string): boolean {
  const name = bareHost(hostname);
  if (isIPv4(name) || isIPv6(name)) return isPublicAddress(name);
  // One label is a computer of the local network.
  return name.includes('.') && !PRIVATE_NAME.test(name);
}

/** Without the brackets of IPv6 and the dot of the root. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
}

function lastIPv4(address: string): string {
  const dotted = /\d+\.\d+\.\d+\.\d+$/.exec(address)?.[0];
  if (dotted !== undefined) return dotted;
  // As URLs write it, so that the last two groups are there.
  const groups = bareHost(new URL(`http://[${address}]/`).hostname).split(':');
  const [high = 0, low = 0] = groups.slice(-2).map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
