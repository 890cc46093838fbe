import { describe, expect, test } from 'vitest';
import { isPrivateAddress, isPrivateSite, privacyFor } from '../../../crawler/gather/private-address.ts';

const find = async (hostname: string): Promise<readonly string[]> => {
  const known: Record<string, string[]> = {
    'www.larkton.gov.uk': ['203.0.113.7'],
    'inside.larkton.gov.uk': ['10.20.0.4'],
    'rebound.example': ['203.0.113.9', '127.0.0.1'],
  };
  const addresses = known[hostname];
  if (!addresses) throw new Error('not found');
  return addresses;
};

describe('private addresses', () => {
  test.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  test.each(['203.0.113.7', '172.32.0.1', '192.169.0.1', '100.128.0.1', '2001:db8::1', 'not an address'])(
    '%s is not',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});

describe('a council whose own site is public', () => {
  const isPrivate = privacyFor({ homePage: 'https://www.larkton.gov.uk/', hosts: {}, find });

  test.each([
    'http://localhost/',
    'http://127.0.0.1:8080/',
    'http://[::1]/',
    'http://intranet/',
    'http://files.local/',
    'https://inside.larkton.gov.uk/',
    'https://rebound.example/',
    'ws://192.168.0.1/',
  ])('is not followed to %s', async (url) => {
    expect(await isPrivate(url)).toMatch(/is on a private network$/);
  });

  test.each(['https://www.larkton.gov.uk/pay', 'https://unknown.example/', 'data:text/plain,x'])(
    'may be followed to %s',
    async (url) => {
      expect(await isPrivate(url)).toBeNull();
    },
  );
});

describe('a council whose own site is private, as a test site may be', () => {
  test('may be followed to other private addresses', async () => {
    const isPrivate = privacyFor({ homePage: 'http://127.0.0.1:3000/', hosts: {}, find });

    expect(await isPrivate('http://127.0.0.1:4000/')).toBeNull();
    expect(await isPrivateSite({ homePage: 'http://127.0.0.1:3000/', hosts: {}, find })).toBe(true);
  });

  test('is not meant by a name that we ourselves answer on this machine', async () => {
    const hosts = { 'www.larkton.example': '127.0.0.1:4000' };
    const isPrivate = privacyFor({ homePage: 'http://www.larkton.example/', hosts, find });

    expect(await isPrivate('http://www.larkton.example/pay')).toBeNull();
    expect(await isPrivate('http://127.0.0.1:4000/')).toMatch(/private network/);
  });
});
