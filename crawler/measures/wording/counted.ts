/**
 * A number with its noun.
 *
 * @example
 * counted(1, 'step'); // '1 step'
 * counted(3, 'step'); // '3 steps'
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
