import type { Control } from '../../records/control.ts';
import { contrast, luminance, type Picture, placeOf, type Rect } from '../checks/pixels/picture.ts';

type SeenContrast = NonNullable<NonNullable<Control['pixels']>['edge']>;

/** How far from the edge is looked, in CSS pixels: inwards at the border and behind it, also a thick one; outwards past a soft rim. */
const depths = { inside: [1, 4, 9], outside: 3 } as const;
/** Corners may be round: along each side only the middle part is looked at. */
const corner = 0.25;
/** Fewer places than these say nothing. */
const fewest = 20;

/** How far a control's edge or fill stands out from what is around it, place by place along its four sides. */
export function edgeOf(box: Rect, picture: Picture): SeenContrast | null {
  const ratios = [...across(box), ...down(box)]
    .flatMap(({ outside, inside }) => ratioAt(picture, outside, inside) ?? [])
    .sort((one, other) => other - one);
  if (ratios.length < fewest) return null;
  const at = (share: number): number =>
    Math.round((ratios[Math.floor((ratios.length - 1) * share)] ?? 1) * 100) / 100;
  return { typical: at(0.5), least: at(0.75) };
}

interface Point {
  x: number;
  y: number;
}

interface Place {
  outside: Point;
  inside: Point[];
}

function across({ left, top, right, bottom }: Rect): Place[] {
  return middle(left, right).flatMap((x) => [
    {
      outside: { x, y: top - depths.outside },
      inside: depths.inside.map((depth) => ({ x, y: top + depth })),
    },
    {
      outside: { x, y: bottom + depths.outside },
      inside: depths.inside.map((depth) => ({ x, y: bottom - depth })),
    },
  ]);
}

function down({ left, top, right, bottom }: Rect): Place[] {
  return middle(top, bottom).flatMap((y) => [
    {
      outside: { x: left - depths.outside, y },
      inside: depths.inside.map((depth) => ({ x: left + depth, y })),
    },
    {
      outside: { x: right + depths.outside, y },
      inside: depths.inside.map((depth) => ({ x: right - depth, y })),
    },
  ]);
}

/** The pixels of the middle part of a side. */
function middle(from: number, to: number): number[] {
  const cut = (to - from) * corner;
  const first = Math.ceil(from + cut);
  const length = Math.max(0, Math.floor(to - cut) - first);
  return Array.from({ length }, (_, at) => first + at);
}

/** The stronger contrast of border and fill with what is outside; null where one of them is not in the picture. */
function ratioAt(picture: Picture, outside: Point, inside: Point[]): number | null {
  const around = luminanceAt(picture, outside);
  const own = inside.map((point) => luminanceAt(picture, point));
  const ratios = own.flatMap((each) => (each === null || around === null ? [] : [contrast(each, around)]));
  return ratios.length === inside.length ? Math.max(...ratios) : null;
}

function luminanceAt(picture: Picture, point: Point): number | null {
  const [x, y] = [Math.floor(point.x), Math.floor(point.y)];
  if (x < picture.left || x >= picture.right || y < picture.top || y >= picture.bottom) return null;
  const place = placeOf(picture, x, y);
  const { data } = picture;
  return luminance(data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0);
}
