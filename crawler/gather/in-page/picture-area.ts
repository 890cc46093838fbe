import { boxOf, seen } from './seeing.ts';

/** Whether a part of a picture can be chosen: the browser never draws it, but the picture. */
export function isSeenArea(element: Element): boolean {
  const picture = pictureOf(element);
  return picture !== null && seen(picture);
}

export function pictureOf(element: Element): Element | null {
  const name = element.localName === 'area' ? element.closest('map')?.getAttribute('name') : null;
  return name ? document.querySelector(`img[usemap="#${CSS.escape(name)}"]`) : null;
}

/** Where on the page a part of a picture is: the rectangle around its corners. */
export function areaBox(element: Element, picture: Element): ReturnType<typeof boxOf> {
  const whole = boxOf(picture);
  const numbers = (element.getAttribute('coords') ?? '').split(',').map(Number);
  if (numbers.length < 3 || numbers.some((number) => !Number.isFinite(number))) return whole;
  if (numbers.length === 3) {
    const [x = 0, y = 0, radius = 0] = numbers;
    return { x: whole.x + x - radius, y: whole.y + y - radius, width: 2 * radius, height: 2 * radius };
  }
  const across = numbers.filter((_, place) => place % 2 === 0);
  const down = numbers.filter((_, place) => place % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return {
    x: whole.x + left,
    y: whole.y + top,
    width: Math.max(...across) - left,
    height: Math.max(...down) - top,
  };
}
