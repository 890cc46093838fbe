import axe from 'axe-core';

/** The success criteria of each rule of axe-core, by the rule's id: "wcag1410" among its tags is 1.4.10. */
export function axeCriteria(): Map<string, string[]> {
  return new Map(
    axe.getRules().map(({ ruleId, tags }) => [
      ruleId,
      tags.flatMap((tag) => {
        const [, principle, guideline, number] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
        return number === undefined ? [] : [`${principle}.${guideline}.${number}`];
      }),
    ]),
  );
}
