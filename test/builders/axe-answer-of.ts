import type { AxeAnswer, AxeNode, AxeRule } from '../../crawler/records/axe-answer.ts';

/** axe's answer for one state of a step in which nothing was found. */
export function axeAnswerOf(overrides: Partial<AxeAnswer> = {}): AxeAnswer {
  return {
    state: 'as it arrived',
    engine: 'axe-core 4',
    violations: [],
    incomplete: [],
    passes: [],
    inapplicable: [],
    ...overrides,
  };
}

/** A picture without a text alternative. */
export function axeRuleOf(overrides: Partial<AxeRule> = {}): AxeRule {
  return {
    id: 'image-alt',
    impact: 'critical',
    tags: ['cat.text-alternatives', 'wcag2a', 'wcag111', 'section508'],
    description: 'Ensure <img> elements have alternative text',
    help: 'Images must have alternative text',
    helpUrl: 'https://dequeuniversity.com/rules/axe/4.11/image-alt',
    nodes: [axeNodeOf()],
    ...overrides,
  };
}

export function axeNodeOf(overrides: Partial<AxeNode> = {}): AxeNode {
  return {
    html: '<img src="crest.png">',
    target: ['img'],
    impact: 'critical',
    failureSummary: 'Fix any of the following:\n  Element does not have an alt attribute',
    any: [{ id: 'has-alt', message: 'Element does not have an alt attribute' }],
    all: [],
    none: [],
    ...overrides,
  };
}
