import { type PatternRecord, toRegExp } from '../../crawler/records/pattern.ts';
import type { Journey } from '../journey.ts';
import type { Adapter } from './adapter.ts';
import type { Read } from './read.ts';
import { recognise } from './recognise.ts';

/** A request as the network would see it, and the address of the page whose script asks. */
export interface Asked {
  page: string;
  method: string;
  url: string;
  body: string | null;
}

/** The id of the adapter that lets a request pass since it only reads; null when none does. */
export type MayRead = (asked: Asked) => string | null;

const longestBody = 100_000;

/**
 * Whether a script's POST is one that the page's product sends only to read. There must be a search in the journey that
 * the product does, the request must go to the page's own origin, and its body must say that it reads. Pure.
 *
 * @param product What the page was recognised as when it was looked at; while it loads it is known by its address.
 */
export function mayRead(
  journey: Pick<Journey, 'waypoints'>,
  adapters: readonly Adapter[],
  asked: Asked,
  product: string | null = null,
): string | null {
  const { page, method, url, body } = asked;
  if (method !== 'POST' || body === null || body.length > longestBody) return null;
  if (!URL.canParse(page) || !URL.canParse(url) || new URL(page).origin !== new URL(url).origin) return null;
  const adapter = recogniseByAddress(adapters, page) ?? adapters.find(({ id }) => id === product);
  if (!adapter || !doesItsSearch(adapter, journey)) return null;
  return adapter.reads.some((read) => fits(read, new URL(url).pathname, body)) ? adapter.id : null;
}

function recogniseByAddress(adapters: readonly Adapter[], url: string): Adapter | null {
  return recognise(adapters, { url, title: '', mainText: '' });
}

function doesItsSearch(adapter: Adapter, { waypoints }: Pick<Journey, 'waypoints'>): boolean {
  return waypoints.some(({ id, enquiry }) => enquiry && adapter.waypoints[id]?.enquiry);
}

function fits({ path, fields = {}, calls }: Read, pathname: string, body: string): boolean {
  const sent = new URLSearchParams(body);
  return (
    toRegExp(path).test(pathname) &&
    Object.entries(fields).every(([name, pattern]) => everyFits(sent.getAll(name), pattern)) &&
    (calls === undefined || allFit(callsIn(sent.getAll(calls.field), calls.list), calls.each))
  );
}

function everyFits(values: readonly string[], pattern: PatternRecord): boolean {
  return values.length > 0 && values.every((value) => toRegExp(pattern).test(value));
}

function allFit(found: readonly unknown[], kinds: readonly Record<string, PatternRecord>[]): boolean {
  return found.length > 0 && found.every((call) => kinds.some((kind) => isOfKind(call, kind)));
}

function isOfKind(call: unknown, kind: Record<string, PatternRecord>): boolean {
  return Object.entries(kind).every(([path, pattern]) => {
    const value = path.split('.').reduce(partOf, call);
    return typeof value === 'string' && toRegExp(pattern).test(value);
  });
}

/** The calls of a request; none when it is not what it should be, or says it twice. */
function callsIn(values: readonly string[], list: string): readonly unknown[] {
  const [json, ...more] = values;
  if (json === undefined || more.length > 0) return [];
  try {
    const found = partOf(JSON.parse(json), list);
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, name)
    ? Object.entries(whole).find(([key]) => key === name)?.[1]
    : undefined;
}
