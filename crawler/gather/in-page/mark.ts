/** A number for each element, the same each time we look as long as the document lives. */
export function markOf(element: Element): number {
  const held: unknown = Reflect.get(globalThis, 'kerbMarks');
  const marks: WeakMap<Element, number> = held instanceof WeakMap ? held : new WeakMap();
  if (marks !== held) Reflect.set(globalThis, 'kerbMarks', marks);
  const known = marks.get(element);
  if (known !== undefined) return known;
  const next = Number(Reflect.get(globalThis, 'kerbNextMark') ?? 0);
  Reflect.set(globalThis, 'kerbNextMark', next + 1);
  marks.set(element, next);
  return next;
}
