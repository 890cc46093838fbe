import type { z } from 'zod';
import type { finding } from '../../../crawler/records/finding.ts';
import type { journeyResult, stepResult } from '../../../crawler/records/results.ts';

type Journey = z.input<typeof journeyResult>;
type Step = z.input<typeof stepResult>;
type Finding = z.input<typeof finding>;
type Device = Journey['device'];

const payCouncilTax = {
  journey: 'pay-council-tax',
  version: 1,
  title: 'Pay council tax',
  goal: 'Reach the page that asks for my council tax reference',
  par: { steps: 3, actions: 3, seconds: 25 },
};

const headings = ['Home', 'Council Tax', 'Pay your Council Tax', 'What is your account number?'];

function step(
  index: number,
  { council, device, host }: { council: string; device: Device; host: string },
): Step {
  const folder = `evidence/${council}/pay-council-tax.${device}`;
  const last = index === headings.length - 1;
  return {
    index,
    waypoint: index === 0 ? 'home' : null,
    url: `https://${host}.${council}.example/${index}`,
    host: `${host}.${council}.example`,
    title: `${headings[index]} – Larkton`,
    heading: headings[index] ?? '',
    how: host === 'www' ? 'load' : 'new-window',
    words: 120 + index,
    chosen: last
      ? null
      : {
          name: headings[index + 1] ?? '',
          role: 'link',
          method: 'pattern',
          because: 'its name fits the pattern of the journey',
          towards: 'pay',
          ambiguous: index === 1,
        },
    actions: last ? [] : [{ kind: 'click', ref: 'c1', role: 'link', name: headings[index + 1] ?? '' }],
    banner: index === 0 ? { name: 'Cookies', box, covers: true, answeredWith: 'Reject' } : null,
    pictures: {
      arrival: null,
      firstScreen: `${folder}/0${index}-first-screen.webp`,
      fullPage: `${folder}/0${index}-full-page.webp`,
      cta: last ? null : `${folder}/0${index}-cta.webp`,
    },
    notGathered: last
      ? [{ what: 'full page picture', reason: 'the page is longer than a picture may be' }]
      : [],
  };
}

const box = { x: 0, y: 0, width: 100, height: 40 };

const contrast: Finding = {
  id: 'larkton-contrast',
  check: 'color-contrast',
  engine: 'axe-core 4.14.1',
  kind: 'violation',
  impact: 'serious',
  wcag: ['1.4.3'],
  selector: '.hero > a',
  snippet: '<a class="hero" href="/pay">Pay</a>',
  message: 'The text stands out too little from what is behind it',
  help: 'Make the contrast at least 4.5:1',
  helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/color-contrast',
  places: [
    { step: 0, selector: '.hero > a', state: 'as it arrived' },
    { step: 2, selector: '.hero > a', state: 'as it arrived' },
    { step: 2, selector: '.hero > b', state: 'as it arrived' },
  ],
};

const missingName: Finding = {
  ...contrast,
  id: 'larkton-name',
  check: 'link-name',
  impact: 'critical',
  wcag: ['2.4.4', '4.1.2'],
  message: 'A link has no name',
  help: 'Give the link a text',
  helpUrl: 'javascript:alert(3)',
  snippet: '<a href="/x"></a><script>alert(4)</script>',
  places: [{ step: 1, selector: 'main a', state: 'as it arrived' }],
};

const review: Finding = {
  ...contrast,
  id: 'review',
  kind: 'needs-review',
  impact: null,
  message: 'A picture is behind the text',
};
const advice: Finding = {
  ...contrast,
  id: 'advice',
  kind: 'advice',
  impact: 'minor',
  wcag: [],
  message: '=Two landmarks have the same name',
};

const clarity = {
  kind: 'measured' as const,
  value: 76.5,
  unit: 'points',
  parts: [
    {
      id: 'cta-0',
      label: 'Council Tax',
      value: 88,
      max: 100,
      step: 0,
      note: 'clear',
      parts: [
        {
          id: 'label',
          label: 'Label',
          value: 36,
          max: 40,
          parts: [
            { id: 'not-generic', label: 'Not generic', value: 10, max: 10 },
            {
              id: 'verb',
              label: 'Begins with what you do',
              value: 0,
              max: 8,
              note: 'begins with “Council”',
              advice: 'Begin with a verb, such as “Pay”.',
            },
          ],
        },
        {
          id: 'recognisable',
          label: 'Recognisable',
          value: null,
          max: 25,
          note: 'a picture is behind the text',
        },
      ],
    },
    { id: 'cta-1', label: 'Pay your Council Tax', value: 65, max: 100, step: 1, note: 'fair' },
    {
      id: 'cta-2',
      label: 'Click here',
      value: 40,
      max: 100,
      step: 2,
      note: 'unclear; generic label: at most 60',
      advice: 'Say “Pay your Council Tax”, as the heading it leads to does, in place of “Click here”.',
    },
  ],
};

/** A journey of three steps to the goal, with every kind of answer and of finding. */
export function reached({
  council,
  device,
  hosts,
}: {
  council: string;
  device: Device;
  hosts: string[];
}): Journey {
  return {
    ...payCouncilTax,
    device,
    outcome: { kind: 'reached' },
    steps: hosts.map((host, index) => step(index, { council, device, host })),
    measures: {
      'step-count': { kind: 'measured', value: 3, unit: 'steps' },
      'modelled-time': { kind: 'measured', value: 31.25, unit: 'seconds' },
      'journey-efficiency': { kind: 'measured', value: 82, unit: 'points' },
      'cta-clarity': clarity,
      'wcag-violations': { kind: 'measured', value: 2, unit: 'faults' },
      'home-prominence': { kind: 'measured', value: 'absent', unit: 'place' },
      friction: { kind: 'failed', reason: 'a part of it broke' },
      'search-integration': { kind: 'not-applicable', reason: 'nothing is looked up on this journey' },
    },
    findings: [advice, contrast, review, missingName],
  };
}

/** A journey that stopped on its second page, whose title is hostile, and of which no picture was kept. */
export function deadEnd({
  council,
  device,
  title,
}: {
  council: string;
  device: Device;
  title: string;
}): Journey {
  const [home, next] = [0, 1].map((index) => step(index, { council, device, host: 'www' }));
  if (!home || !next) throw new Error('Two steps were asked for');
  const pictures = { arrival: null, firstScreen: null, fullPage: 'evidence/../../etc/passwd.png', cta: null };
  return {
    ...payCouncilTax,
    device,
    outcome: {
      kind: 'dead-end',
      reason: 'No link or button leads to “pay”',
      picture: `evidence/${council}/pay-council-tax.${device}/02-ended.webp`,
      considered: [
        {
          ref: 'e4',
          role: 'link',
          name: `<b>Pay</b> ${title}`,
          because: 'It leads to a page that was seen before',
        },
      ],
    },
    steps: [
      home,
      {
        ...next,
        url: 'javascript:alert(5)',
        title,
        heading: title + 'x'.repeat(100_000),
        chosen: null,
        pictures,
      },
    ],
    measures: {
      'step-count': { kind: 'cannot-tell', reason: 'The journey ended before its goal' },
      'modelled-time': { kind: 'cannot-tell', reason: 'The journey ended before its goal' },
      'journey-efficiency': { kind: 'cannot-tell', reason: 'The journey ended before its goal' },
      'cta-clarity': { kind: 'cannot-tell', reason: 'No call to action could be measured' },
      'home-prominence': { kind: 'measured', value: 'task', unit: 'place' },
      'wcag-violations': { kind: 'measured', value: 0, unit: 'faults' },
    },
    findings: [],
  };
}

/** A journey that robots.txt did not let in. */
export function robots({ council: _, device }: { council: string; device: Device }): Journey {
  return {
    ...payCouncilTax,
    device,
    outcome: { kind: 'blocked-by-robots', reason: 'robots.txt disallows /pay' },
    steps: [],
    measures: { 'step-count': { kind: 'cannot-tell', reason: 'The journey was not walked' } },
    findings: [],
  };
}
