import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

const blocked = new BlockList();
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  blocked.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  blocked.addSubnet(address, prefix, 'ipv6');

const privateName = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/i;

/** Whether an IP address belongs to this machine or to a private network (RFC 1918, 3927, 4193, 6598). */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  const family = isIP(plain);
  return family !== 0 && blocked.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}

/** Finds the addresses of a host name. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

const systemLookup: Lookup = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

interface PrivacyOptions {
  homePage: string;
  /** Host names that are answered on this machine by our own rule: a demonstration. */
  hosts: Readonly<Record<string, string>>;
  find?: Lookup;
}

/**
 * Says why an address must not be visited for a council whose own site is public: it is on a private network, which its
 * residents cannot reach and we must not look into. A council that is itself on a private network (a test site) may.
 */
export function privacyFor({ homePage, hosts, find = systemLookup }: PrivacyOptions) {
  const found = new Map<string, Promise<boolean>>();
  const isPrivateHost = (hostname: string): Promise<boolean> => {
    const known = found.get(hostname);
    if (known) return known;
    const asked = askHost(hostname, hosts, find);
    found.set(hostname, asked);
    return asked;
  };
  const home = new URL(homePage).hostname;
  return async (url: string): Promise<string | null> => {
    if (!/^(https?|wss?):/i.test(url) || !URL.canParse(url)) return null;
    const { hostname } = new URL(url);
    if (hostname === home || !(await isPrivateHost(hostname)) || (await isPrivateHost(home))) return null;
    return `${hostname} is on a private network`;
  };
}

/** Whether a council's own site is on this machine or on a private network, as a test site may be. */
export async function isPrivateSite({
  homePage,
  hosts,
  find = systemLookup,
}: PrivacyOptions): Promise<boolean> {
  return askHost(new URL(homePage).hostname, hosts, find);
}

async function askHost(
  hostname: string,
  hosts: Readonly<Record<string, string>>,
  find: Lookup,
): Promise<boolean> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (Object.hasOwn(hosts, bare)) return false;
  if (isIP(bare) !== 0) return isPrivateAddress(bare);
  if (privateName.test(bare) || !bare.includes('.')) return true;
  const addresses = await find(bare).catch(() => []);
  return addresses.some((address) => isPrivateAddress(address));
}
