import type { MediaFacts } from '../../../records/facts/media-facts.ts';
import { nameOf } from '../name-and-role.ts';
import { parentOf, seen } from '../seeing.ts';
import { placeOf } from './place-of.ts';

type Fact = MediaFacts['media'][number];

const players: readonly { provider: string; host: RegExp; path?: RegExp; isSound?: boolean }[] = [
  { provider: 'YouTube', host: /(^|\.)youtube(-nocookie)?\.com$/, path: /^\/embed\// },
  { provider: 'Vimeo', host: /^player\.vimeo\.com$/ },
  { provider: 'Panopto', host: /\.panopto\.(com|eu)$/ },
  { provider: 'Dailymotion', host: /(^|\.)dailymotion\.com$/, path: /^\/(embed|player)/ },
  { provider: 'Wistia', host: /(^|\.)wistia\.(net|com)$/ },
  { provider: 'Brightcove', host: /^players\.brightcove\.net$/ },
  { provider: 'Public-i', host: /(^|\.)public-i\.tv$/ },
  { provider: 'Facebook', host: /(^|\.)facebook\.com$/, path: /^\/plugins\/video/ },
  { provider: 'SoundCloud', host: /^w\.soundcloud\.com$/, isSound: true },
  { provider: 'Spotify', host: /^open\.spotify\.com$/, path: /^\/embed/, isSound: true },
];
const inWords = /transcript|audio.?descri|described version|trawsgrif|sain.?ddisgrif|disgrifiad sain/i;
/** How far around it a transcript is looked for. */
const mostAround = 3;

/** Films and sound of the page itself, links to such files, and frames that hold a known player. */
export function media(elements: readonly Element[]): MediaFacts {
  return {
    media: elements.flatMap((element) => factOf(element) ?? []).slice(0, 100),
  };
}

function factOf(element: Element): Fact | null {
  if (element instanceof HTMLMediaElement) {
    const hasSource = element.currentSrc !== '' || element.querySelector('source[src]') !== null;
    if (!hasSource) return null;
    return {
      ...common(element),
      kind: element instanceof HTMLVideoElement ? 'video' : 'audio',
      provider: '',
      isSound: !(element instanceof HTMLVideoElement),
      hasControls: element.controls,
      autoplays: element.autoplay,
      isMuted: element.muted || element.defaultMuted,
      loops: element.loop,
    };
  }
  if (element instanceof HTMLAnchorElement) return linkFact(element);
  return element instanceof HTMLIFrameElement ? playerFact(element) : null;
}

const soundFile = /\.(?:mp3|m4a|wav|ogg|oga|aac|flac|wma)$/i;
const filmFile = /\.(?:mp4|m4v|mov|avi|wmv|webm|ogv|mpe?g)$/i;

/** A link to a recording, which the browser plays on a page of its own. */
function linkFact(link: HTMLAnchorElement): Fact | null {
  if (!URL.canParse(link.href)) return null;
  const { pathname } = new URL(link.href);
  const isSound = soundFile.test(pathname);
  if (!isSound && !filmFile.test(pathname)) return null;
  return {
    ...common(link),
    kind: 'link',
    provider: '',
    name: (link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300),
    isSound,
    hasControls: true,
    autoplays: false,
    isMuted: false,
    loops: false,
  };
}

function playerFact(frame: HTMLIFrameElement): Fact | null {
  if (!URL.canParse(frame.src)) return null;
  const { hostname, pathname, searchParams } = new URL(frame.src);
  const player = players.find(({ host, path }) => host.test(hostname) && (path?.test(pathname) ?? true));
  if (!player) return null;
  const asks = (name: string): boolean => /^(1|true)$/.test(searchParams.get(name) ?? '');
  return {
    ...common(frame),
    kind: 'player',
    provider: player.provider,
    isSound: player.isSound ?? false,
    hasControls: searchParams.get('controls') !== '0',
    autoplays: asks('autoplay') || asks('auto_play'),
    isMuted: asks('mute') || asks('muted') || asks('background'),
    loops: asks('loop'),
  };
}

function common(
  element: Element,
): Pick<Fact, 'selector' | 'snippet' | 'box' | 'name' | 'isSeen' | 'buttons' | 'tellsInWords'> {
  const around = aroundOf(element);
  return {
    ...placeOf(element),
    name: nameOf(element).slice(0, 300),
    isSeen: seen(element),
    buttons: around.at(-1)?.querySelectorAll('button, [role="button"], input[type="range"]').length ?? 0,
    tellsInWords: around.some((each) => inWords.test((each.textContent ?? '').slice(0, 5000))),
  };
}

/** What it stands in, from the inside outwards, short of the page's large parts. */
function aroundOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let node = parentOf(element); node && around.length < mostAround; node = parentOf(node)) {
    if (node.matches('body, html, main, [role="main"]')) break;
    around.push(node);
  }
  const { nextElementSibling: next } = around.at(-1) ?? element;
  return next ? [next, ...around] : around;
}
