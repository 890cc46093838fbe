import { createHash } from 'node:crypto';
import axe from 'axe-core';
import { checks } from '../../../crawler/measures/checks/list.ts';
import type { Finding } from '../../../crawler/records/finding.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { InventedCouncil } from './invented-council.ts';
import type { InventedStep } from './invented-steps.ts';

type Fault = Omit<Finding, 'places'>;
type Rule = Pick<Finding, 'check' | 'engine' | 'wcag' | 'level' | 'message' | 'help' | 'helpUrl'> & {
  snippet: string;
};

/** The rules that exist, with their real words: axe-core's of level A and AA, and Kerb's own checks. */
const rules: readonly Rule[] = [...axeRules(), ...ownChecks()];

function axeRules(): Rule[] {
  return axe.getRules(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).map((rule) => ({
    check: rule.ruleId,
    engine: 'axe',
    wcag: rule.tags.flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []),
    level: rule.tags.some((tag) => tag.endsWith('aa')) ? 'AA' : 'A',
    message: `${rule.help}. ${rule.description}.`,
    help: `At fault (to mend one of these is enough):\n${rule.help}`,
    helpUrl: rule.helpUrl,
    snippet: `<div class="invented ${rule.ruleId}"><a href="/invented">An invented piece of markup</a></div>`,
  }));
}

function ownChecks(): Rule[] {
  return checks.map(({ id, title, wcag, mend, examples }) => ({
    check: id,
    engine: 'kerb',
    wcag: [...wcag],
    level: wcag.length === 0 ? '' : 'A',
    message: `${title}.`,
    help: mend,
    helpUrl: '',
    snippet: examples.fails,
  }));
}

/**
 * The findings of an invented walk: faults of the supplier's pages, which every council that uses them has; faults of
 * the council's own frame, which stand on every page of its site; and faults of this journey alone.
 */
export function inventedFindings(
  steps: readonly InventedStep[],
  { council, journey, chance }: { council: InventedCouncil; journey: string; chance: Chance },
): Finding[] {
  if (steps.length === 0) return [];
  const own = steps.filter(({ product }) => product === undefined).map(({ index }) => index);
  const byProduct = Map.groupBy(
    steps.filter(({ product }) => product !== undefined),
    ({ product }) => product ?? '',
  );
  const worse = 1 - council.skill;
  return [
    ...faultsOf(council.id, 8 + Math.round(16 * worse)).map((fault) => placed(fault, own)),
    ...faultsOf(`${council.id}/${journey}`, Math.round(chance.whole(1, 9) * (0.5 + worse))).map((fault) =>
      placed(fault, [chance.pick([own[0] ?? 0, ...own])]),
    ),
    ...[...byProduct].flatMap(([product, on]) =>
      faultsOf(product, 8).map((fault) =>
        placed(
          fault,
          on.map(({ index }) => index),
        ),
      ),
    ),
  ];
}

/** The faults of one owner, always the same. */
function faultsOf(owner: string, count: number): Fault[] {
  const chance = chanceOf('faults', owner);
  return chance.some(rules, count).map((rule) => faultOf(rule, owner, chance));
}

/** One owner in three leaves nothing that stops somebody, so that there are journeys of three and four stars too. */
function isCareful(owner: string): boolean {
  return chanceOf('care', owner.split('/')[0] ?? '').happens(0.33);
}

function faultOf({ snippet, ...rule }: Rule, owner: string, chance: Chance): Fault {
  const selector = `.${rule.check}-${owner.replaceAll('/', '-')} > a`;
  const isAdvice = rule.wcag.length === 0;
  const kind = isAdvice ? 'advice' : chance.happens(0.25) ? 'needs-review' : 'violation';
  return {
    ...rule,
    id: createHash('sha256').update(`${rule.check} ${owner}`).digest('hex').slice(0, 12),
    kind,
    impact: isAdvice
      ? 'minor'
      : chance.pick(isCareful(owner) ? ['moderate', 'minor'] : ['critical', 'serious', 'moderate', 'minor']),
    selector,
    snippet,
  };
}

function placed(fault: Fault, steps: readonly number[]): Finding {
  return {
    ...fault,
    places: steps.map((step) => ({
      step,
      selector: fault.selector,
      state: 'as it arrived',
      node: '',
      box: null,
    })),
  };
}
