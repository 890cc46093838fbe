import { idOf } from '../seeing.ts';

/** Whether a part needs two dimensions for use or meaning, so that WCAG 1.4.10 lets it scroll sideways. */
export type Exception = '' | 'excepted' | 'unclear-table';

const excepted = [
  'pre, code, samp, kbd, textarea',
  'svg, canvas, img, picture, video, audio, object, embed, math',
  '[role="toolbar"], [role="application"], [role="img"], [role="math"], [role="slider"], [role="tree"]',
  '[class*="toolbar" i]',
  // The map libraries that councils embed, by the class of their outermost element.
  '.leaflet-container, .gm-style, .esri-view, .esri-view-root, .ol-viewport, .mapboxgl-map, .maplibregl-map, .mapLayoutContainer, .MicrosoftMap',
].join(', ');

const mapWord = /(^|[-_\s])(map|gmap|googlemap|mapcanvas|map-canvas|osmap)($|[-_\s])/i;
const tables = 'table, [role="table"], [role="grid"], [role="treegrid"]';

/** The same for something that stands in such a part. */
export function exceptionOf(element: Element): Exception {
  if (element.closest(excepted) || isInMap(element)) return 'excepted';
  let unclear = false;
  for (let table = element.closest(tables); table; table = table.parentElement?.closest(tables) ?? null) {
    const kind = kindOfTable(table);
    if (kind === 'data') return 'excepted';
    if (kind === 'unclear') unclear = true;
  }
  return unclear ? 'unclear-table' : '';
}

/** A map is drawn: what only calls itself so, such as a site map, holds no picture. */
function isInMap(element: Element): boolean {
  for (let node: Element | null = element; node && node.localName !== 'body'; node = node.parentElement) {
    const said = `${idOf(node)} ${node.getAttribute('class') ?? ''}`;
    if (mapWord.test(said) && !/site-?map/i.test(said) && node.querySelector('canvas, svg, img, iframe'))
      return true;
  }
  return false;
}

/** A frame with a map, a film or a picture in it; other frames hold pages of their own. */
export function isMapOrFilm(frame: Element): boolean {
  const said = `${frame.getAttribute('src') ?? ''} ${frame.getAttribute('title') ?? ''} ${frame.getAttribute('class') ?? ''}`;
  return /map|arcgis|openlayers|cadcorp|geoserver|youtube|vimeo|video|player|dailymotion|wistia|vidyard|captcha|matterport|panorama|powerbi|tableau|chart/i.test(
    said,
  );
}

function kindOfTable(table: Element): 'data' | 'layout' | 'unclear' {
  const role = table.getAttribute('role') ?? '';
  if (role === 'presentation' || role === 'none') return 'layout';
  if (role !== '') return 'data';
  if (table.querySelector('table, h1, h2, h3, nav, main, form, header, footer')) return 'layout';
  if (table.querySelector('caption, thead, th, [scope], td[headers]')) return 'data';
  if (!(table instanceof HTMLTableElement)) return 'unclear';
  const rows = [...table.rows].slice(0, 200);
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns <= 1 || rows.length <= 1) return 'layout';
  return columns >= 3 && rows.length >= 3 ? 'data' : 'unclear';
}
