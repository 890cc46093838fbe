import type { MediaFacts } from '../../records/facts/media-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Medium = MediaFacts['media'][number];

/** Films and sound that a person has to look at and listen to. */
export const media = check({
  id: 'media',
  version: 2,
  title: 'A film or a recording has to be looked at',
  wcag: ['1.2.1', '1.2.2', '1.2.5'],
  reads: ['media'],
  who: 'People who cannot hear need captions, people who cannot see need what happens told in words, and people who use a keyboard need buttons to start and stop it.',
  mend: 'Add captions that a person has checked, a description or a transcript, and the browser\'s own "controls".',
  source:
    'WCAG 2.2, 1.2.1 to 1.2.5, 1.4.2 Audio Control, 2.1.1 Keyboard; ACT rules 80f0bf, aaa1bf, 4c31df and those on video',
  limits:
    'Nobody listens: all of it is for a person. Films of the page itself that lack a track of captions, and sound that starts by itself there, are axe-core\'s rules ("video-caption", "no-autoplay-audio"). Players are known by their address, and recordings behind a link by the end of theirs; of links that have no words beside them three are named.',
  examples: {
    passes: '<p>Watch how glass is sorted, or read it: first it is broken, then washed.</p>',
    fails: '<audio src="/page/minutes.mp3" controls></audio><p>Minutes of the council\'s meeting in May</p>',
  },
  judge: ({ media: { media: all } }) => {
    const met = all.filter(({ isSeen, kind, autoplays }) => isSeen || (kind === 'player' && autoplays));
    const links = met.filter(({ kind, tellsInWords }) => kind === 'link' && !tellsInWords);
    return [
      ...met.filter(({ kind }) => kind !== 'link').flatMap(verdictsOn),
      ...links.slice(0, mostLinks).map(lookAtLink),
    ];
  },
});

const mostLinks = 3;

function lookAtLink(link: Medium): Verdict {
  const { isSound } = link;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `The link ${quote(link.name)} leads to a ${isSound ? 'recording' : 'film'}, and nothing beside it speaks of ${isSound ? 'a transcript' : 'captions or a transcript'}. Look whether what is said in it stands somewhere in words.`,
    help: 'Put a link to the words beside it: <a href="/transcript">Read the transcript</a>.',
    place: placeOf(link),
    wcag: [isSound ? '1.2.1' : '1.2.2'],
  };
}

function verdictsOn(medium: Medium): Verdict[] {
  const { kind, isSound, tellsInWords } = medium;
  const verdicts = [startsByItself(medium), noButtons(medium)].flatMap((verdict) => verdict ?? []);
  if (kind === 'player' && !isSound) verdicts.push(lookAtPlayer(medium));
  else if (isSound && !tellsInWords) verdicts.push(lookForTranscript(medium));
  return verdicts;
}

function lookAtPlayer(medium: Medium): Verdict {
  const { provider, tellsInWords } = medium;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `${nameOf(medium)} is played by ${provider}. Look whether it has captions that a person checked (those made by a machine do not count)${tellsInWords ? '' : ', and whether what is only seen is told in words'}.`,
    help: `Put captions on the film at ${provider}, and a transcript or a version with audio description beside it.`,
    place: placeOf(medium),
    wcag: tellsInWords ? ['1.2.2'] : ['1.2.2', '1.2.5'],
  };
}

function lookForTranscript(medium: Medium): Verdict {
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `${nameOf(medium)} has nothing beside it that speaks of a transcript. Look whether what is said in it stands somewhere in words.`,
    help: 'Put a link to the words beside it: <a href="/transcript">Read the transcript</a>.',
    place: placeOf(medium),
    wcag: ['1.2.1'],
  };
}

/** Sound that starts in another site's player; that of the page itself is axe-core's. */
function startsByItself(medium: Medium): Verdict | null {
  if (medium.kind !== 'player' || !medium.autoplays || medium.isMuted) return null;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `${nameOf(medium)} is told to start by itself with sound. Look whether it goes on for more than three seconds.`,
    help: 'Take "autoplay=1" out of its address.',
    place: placeOf(medium),
    wcag: ['1.4.2'],
  };
}

/** A film without sound that goes round and round decorates, and asks for nothing to be pressed but a pause. */
function noButtons(medium: Medium): Verdict | null {
  const { kind, hasControls, buttons, autoplays, isMuted } = medium;
  if (kind === 'player' || hasControls || buttons > 0 || (autoplays && isMuted)) return null;
  return {
    kind: 'needs-review',
    impact: 'serious',
    message: `${nameOf(medium)} has no controls and there is no button beside it. Look whether it can be started and stopped by keyboard.`,
    help: `Write <${kind} controls …>.`,
    place: placeOf(medium),
    wcag: ['2.1.1'],
  };
}

function nameOf({ isSound, name }: Medium): string {
  const what = isSound ? 'A recording' : 'A film';
  return name.trim() === '' ? what : `${what} called ${quote(name)}`;
}

function placeOf({ selector, snippet, box }: Medium): Verdict['place'] {
  return { selector, snippet, box };
}
