import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the cases stand below the root of the web server: their pages use addresses that begin so. */
const place = 'WAI/content-assets/wcag-act-rules';

const expectations = ['failed', 'passed', 'inapplicable'] as const;

const listOfCases = z.object({
  testcases: z.array(
    z.object({
      ruleId: z.string(),
      ruleName: z.string(),
      ruleAccessibilityRequirements: z.record(z.string(), z.unknown()).nullish(),
      expected: z.enum(expectations),
      testcaseTitle: z.string(),
      relativePath: z.string(),
      approved: z.boolean().optional(),
    }),
  ),
});

/** One page of the W3C's, with what a checker of its rule is to say of it. */
export interface ActCase {
  rule: string;
  ruleName: string;
  /** Such as "Failed Example 3". */
  title: string;
  expected: (typeof expectations)[number];
  /** The success criteria that the rule belongs to, such as "4.1.2"; none for a rule without any. */
  criteria: string[];
  /** Path on the server, beginning with "/". */
  path: string;
}

/** Reads the approved cases of a folder. Throws an Error that says what to get when it holds none. */
export async function readCases(folder: string): Promise<ActCase[]> {
  const file = join(folder, place, 'testcases.json');
  await stat(file).catch(() => {
    throw new Error(
      `There are no ACT test cases in ${folder}: ${place}/testcases.json is missing.\n` +
        `Get them from https://github.com/w3c/wcag-act-rules (its content-assets/wcag-act-rules is to be ${place} below the folder), and name the folder as the first argument.`,
    );
  });
  const { testcases } = listOfCases.parse(JSON.parse(await readFile(file, 'utf8')));
  return testcases
    .filter(({ approved }) => approved !== false)
    .map((one) => ({
      rule: one.ruleId,
      ruleName: one.ruleName,
      title: one.testcaseTitle,
      expected: one.expected,
      criteria: criteriaOf(Object.keys(one.ruleAccessibilityRequirements ?? {})),
      path: `/${place}/${one.relativePath}`,
    }));
}

/** "wcag20:4.1.2" is criterion 4.1.2; techniques and what ARIA requires are no criteria. */
function criteriaOf(requirements: readonly string[]): string[] {
  return requirements.flatMap((name) => /^wcag2\d:(\d\.\d\.\d+)$/.exec(name)?.[1] ?? []);
}
