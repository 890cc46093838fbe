/**
 * Where on a page something stands.
 *
 * @example
 * screenfulInWords(1); // 'in the first screen'
 * screenfulInWords(4); // 'in screen 4'
 */
export function screenfulInWords(screenful: number): string {
  if (screenful === 1) return 'in the first screen';
  if (screenful === 2) return 'in the second screen';
  return screenful === 0 ? 'above the screen' : `in screen ${screenful}`;
}
