import { pictureOf } from '../picture-area.ts';
import { parentOf, selectorOf } from '../seeing.ts';
import type { Move } from './quiet-walk.ts';
import { type Sight, sightOf } from './sight.ts';

/** Where the focus is, and what happened on its way there. */
export interface At {
  /** "nowhere" is the document itself: nothing has the focus. */
  kind: 'element' | 'frame' | 'nowhere';
  mark: number;
  /** Selector of the frame that has the focus. */
  selector: string;
  tag: string;
  type: string;
  view: { x: number; y: number; width: number; height: number };
  scroll: { x: number; y: number };
  sight: Sight['sight'];
  because: Sight['because'];
  /** Mark of what makes it unseen; -1 when nothing does. */
  hider: number;
  covers: { mark: number; position: string; share: number }[];
  /** Marks of what had the focus since the last look and has it no longer, in order. */
  passed: number[];
  /** Where the page wanted to go since the last look; another document was not let come. */
  moves: Move[];
}

/** What an element that has the focus looks like just now; null when nothing has it. */
export function standingAt(
  active: Element | null,
  mark: (element: Element) => number,
): Omit<At, 'passed' | 'moves'> {
  const scroll = { x: Math.round(scrollX), y: Math.round(scrollY) };
  if (!active)
    return {
      kind: 'nowhere',
      mark: -1,
      selector: '',
      tag: '',
      type: '',
      view: { x: 0, y: 0, width: 0, height: 0 },
      scroll,
      sight: 'whole',
      because: '',
      hider: -1,
      covers: [],
    };
  const { rect, sight, because, hider, covers } = sightOf(pictureOf(active) ?? proxyOf(active) ?? active);
  const isFrame = /^(i?frame|object|embed)$/.test(active.localName);
  const all = covers.reduce((sum, { points }) => sum + points, 0);
  return {
    kind: isFrame ? 'frame' : 'element',
    mark: mark(active),
    selector: isFrame ? selectorOf(active) : '',
    tag: active.localName,
    type: active.getAttribute('type') ?? '',
    view: {
      x: Math.round(rect.left),
      y: Math.round(rect.top),
      width: Math.round(rect.right - rect.left),
      height: Math.round(rect.bottom - rect.top),
    },
    scroll,
    sight,
    because,
    hider: hider ? mark(hider) : -1,
    covers: covers.map(({ element, position, points }) => ({
      mark: mark(element),
      position,
      share: points / all,
    })),
  };
}

/** What stands on the screen for a field that is hidden itself: its label, its neighbour or what it stands in. */
export function proxyOf(element: Element): Element | null {
  if (!/^(input|select|textarea)$/.test(element.localName) || sightOf(element).sight !== 'unseen')
    return null;
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const around = [...labels, element.nextElementSibling, element.previousElementSibling, parentOf(element)];
  const found = around.find((node) => node instanceof Element && sightOf(node).sight !== 'unseen');
  return found instanceof Element ? found : null;
}
