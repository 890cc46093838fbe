import { pageKey } from '../way/page-key.ts';

/** What tells one document from another by its address, without what counts visitors: the same on whatever page it is linked. */
export function documentKey(address: string): string {
  return pageKey(address) ?? address;
}
