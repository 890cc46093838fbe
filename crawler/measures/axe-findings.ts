import type { AxeAnswer, AxeNode, AxeRule } from '../records/axe-answer.ts';
import { type Finding, impacts } from '../records/finding.ts';
import { shortHash } from './short-hash.ts';
import { tidy } from './wording/text.ts';
import { levelOf } from './wording/wcag-criteria.ts';

const wcagLevels = /^wcag2[12]?a{1,2}$/u;
const criterion = /^wcag(\d)(\d)(\d{1,2})$/u;

/** Longest piece of the page's code, and of axe's words about it, that a finding quotes. */
const longest = 1000;

/**
 * axe's answers for one step as findings, one for each node and state.
 *
 * What fails a WCAG 2.2 rule is a violation, of level AAA too, which callers may turn into advice; what axe could not
 * decide about an A or AA rule needs review. Rules of best practice give advice, decided or not. What cannot be so is
 * dropped: a fault of focus where a dialog keeps the focus away, and of the html element where there is none. A state
 * that is missing of a disabled control needs review.
 *
 * @example
 * axeFindings(step.axe, step.index);
 * // [{ id: '3f1c…', check: 'image-alt', engine: 'axe', kind: 'violation', wcag: ['1.1.1'], … }]
 */
export function axeFindings(answers: readonly AxeAnswer[], step: number): Finding[] {
  return answers.flatMap(({ state, violations, incomplete }) => [
    ...violations.flatMap((rule) => findingsOf(rule, { decided: true, state, step })),
    ...incomplete.flatMap((rule) => findingsOf(rule, { decided: false, state, step })),
  ]);
}

interface Seen {
  decided: boolean;
  state: string;
  step: number;
}

function findingsOf(rule: AxeRule, { decided, state, step }: Seen): Finding[] {
  return rule.nodes
    .filter((node) => canBe(rule, node))
    .map((node) => {
      const selector = selectorOf(node);
      const kind = kindOf(rule, decided && !isForLater(rule, node));

      return {
        id: shortHash([rule.id, selector, node.html]),
        check: rule.id,
        engine: 'axe',
        kind,
        impact: impactOf(node.impact ?? rule.impact),
        wcag: criteriaOf(rule),
        level: levelOf(criteriaOf(rule)),
        selector,
        snippet: tidy(node.html, longest),
        message: messageOf(rule, node, kind === 'advice' && !decided),
        help: helpOf(rule, node),
        helpUrl: rule.helpUrl,
        places: [{ step, selector, state, node: node.place?.selector ?? '', box: node.place?.box ?? null }],
      };
    });
}

/** Rules about what the focus comes to, which comes to nothing that is inert. */
const ofFocus = ['aria-hidden-focus', 'frame-focusable-content', 'scrollable-region-focusable'];

function canBe({ id }: AxeRule, { html, place, inert }: AxeNode): boolean {
  if (ofFocus.includes(id) && (inert || place?.inert)) return false;
  return !id.startsWith('html-') || /^<html\b/i.test(html);
}

/** Whether a state is missing of what cannot be used just now: it matters when the control is switched on again. */
function isForLater({ id }: AxeRule, { html }: AxeNode): boolean {
  return id === 'aria-required-attr' && /^<[^>]*\saria-disabled="true"/i.test(html);
}

function kindOf({ tags }: AxeRule, decided: boolean): Finding['kind'] {
  if (decided && tags.includes('wcag2aaa')) return 'violation';
  if (!tags.some((tag) => wcagLevels.test(tag))) return 'advice';
  return decided ? 'violation' : 'needs-review';
}

function impactOf(impact: string | null | undefined): Finding['impact'] {
  return impacts.find((known) => known === impact) ?? null;
}

/** "wcag143" is success criterion 1.4.3, "wcag1410" is 1.4.10. */
function criteriaOf({ tags }: AxeRule): string[] {
  return tags.flatMap((tag) => {
    const [, ...numbers] = criterion.exec(tag) ?? [];

    return numbers.length === 0 ? [] : [numbers.join('.')];
  });
}

/** The way to a node as one line: " | " enters a frame, " >>> " enters a shadow tree. */
function selectorOf({ target }: AxeNode): string {
  return target.map((part) => (typeof part === 'string' ? part : part.join(' >>> '))).join(' | ');
}

function messageOf(rule: AxeRule, { any, all, none }: AxeNode, undecidedAdvice: boolean): string {
  const failed = [...any, ...all, ...none].map(({ message }) => tidy(message, longest)).filter(Boolean);
  const said = [...new Set([rule.help, ...failed])].map(asSentence).join(' ');

  return undecidedAdvice ? `A person has to look at this. ${said}` : said;
}

function helpOf({ description }: AxeRule, { failureSummary = '' }: AxeNode): string {
  const lines = failureSummary
    .split('\n')
    .map((line) => tidy(line, longest))
    .filter(Boolean)
    .map((line) => line.replace(/^Fix any of the following:$/u, 'At fault (to mend one of these is enough):'))
    .map((line) => line.replace(/^Fix all of the following:$/u, 'At fault (mend all of these):'));

  return lines.join('\n') || asSentence(description);
}

function asSentence(words: string): string {
  return /[.!?:]$/u.test(words) ? words : `${words}.`;
}
