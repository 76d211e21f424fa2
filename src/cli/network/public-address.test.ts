/** What is on the public network, and what is not to be reached by a page from there. */
import { describe, expect, it } from 'vitest';
import { isPublicAddress, isPublicName } from './public-address.js';

describe('addresses', () => {
  it.each([
    '8.8.8.8',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.1',
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
    '2001:4860:4860::8888',
    '64:ff9b::8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ['0.0.0.0', 'this computer'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['10.1.2.3', 'RFC 1918'],
    ['172.16.0.1', 'RFC 1918'],
    ['172.31.255.255', 'RFC 1918'],
    ['192.168.1.1', 'RFC 1918'],
    ['169.254.169.254', 'link-local, where clouds keep credentials'],
    ['100.64.0.1', 'shared by a carrier'],
    ['198.18.0.1', 'for benchmarks'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'this computer'],
    ['::1', 'loopback'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fd00:ec2::254', 'unique local'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['::ffff:127.0.0.1', 'IPv4 in IPv6'],
    ['::ffff:8.8.8.8', 'IPv4 in IPv6'],
    ['::127.0.0.1', 'IPv4 in IPv6'],
    ['64:ff9b::7f00:1', 'IPv4 in IPv6, translated'],
    ['64:ff9b::10.0.0.1', 'IPv4 in IPv6, translated'],
    ['64:ff9b::', 'IPv4 in IPv6, translated'],
    ['64:ff9b:1::1', 'translated within a network'],
    ['2002:7f00:1::', '6to4'],
    ['2001::1', 'Teredo'],
    ['2001:db8::1', 'documentation'],
    ['example.com', 'not an address'],
    ['', 'not an address'],
  ])('%s is not: %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('names', () => {
  it.each([
    'example.com',
    'example.com.',
    '8.8.8.8',
    '[2606:2800:21f:cb07:6820:80da:af6b:8b2c]',
    'localhost.com',
  ])('%s may be public', (name) => expect(isPublicName(name)).toBe(true));

  it.each([
    'localhost',
    'LOCALHOST',
    'localhost.',
    'app.localhost',
    'printer.local',
    'metadata.google.internal',
    'nas.lan',
    'box.home.arpa',
    'intranet',
    '127.0.0.1',
    '[::1]',
    '[::ffff:7f00:1]',
    '',
  ])('%s is not', (name) => expect(isPublicName(name)).toBe(false));

  it('are written in many ways, which URLs make one', () => {
    for (const host of ['0x7f.1', '2130706433', '0177.0.0.1', '127.1', '①②⑦.0.0.1', '[0:0::1]', 'LocalHost.'])
      expect(isPublicName(new URL(`http://${host}/`).hostname)).toBe(false);
  });
});
