/** An address without the part that only names a place within its page. */
export function withoutFragment(url: string): string {
  return url.split('#')[0] ?? '';
}
