import { z } from 'zod';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/** A schema's complaint as a problem in words: what was found, what must be, what to write. */
export function explainIssue(issue: Issue, raw: unknown, file: string, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, file, schema);
  if (issue.code === 'invalid_key') return [wrongName(issue, file)];
  const value = valueAt(raw, issue.path);
  const field = fieldName(issue.path);
  if (value === undefined) return [{ file, field, found: 'is missing', write: `It ${mustBe(issue)}.` }];
  return [{ file, field, found: `is ${show(value)} but ${mustBe(issue)}`, write: advice(issue, value) }];
}

function unknownFields(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  file: string,
  schema: z.ZodType,
): Problem[] {
  const known = fieldsAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), issue.path);
  return issue.keys.map((key) => ({
    file,
    field: fieldName([...issue.path, key]),
    found: 'is not a field that Kerb knows',
    write: suggest(key, known),
  }));
}

/** A name that whoever wrote the file chose, and that cannot stand there. */
function wrongName(issue: Extract<Issue, { code: 'invalid_key' }>, file: string): Problem {
  const [reason] = issue.issues;
  return {
    file,
    field: fieldName(issue.path),
    found: `is a name that cannot stand here${reason ? `: it ${mustBe(reason)}` : ''}`,
    write: '',
  };
}

/** The names of the fields that a schema knows at a path, read from its JSON Schema. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<unknown>((node, key) => {
    const { items, properties, additionalProperties } = Object(node);
    return typeof key === 'number' ? items : (Object(properties)[key] ?? additionalProperties);
  }, schema);
  const { properties, propertyNames } = Object(at);
  return [...Object.keys(Object(properties)), ...(Object(propertyNames).enum ?? [])];
}

function mustBe(issue: Issue): string {
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'must not be empty';
  if (issue.code === 'too_small' && issue.inclusive === false) return `must be more than ${issue.minimum}`;
  if (issue.code === 'too_small')
    return `must be at least ${issue.minimum}${issue.origin === 'array' ? ' long' : ''}`;
  if (issue.code === 'too_big')
    return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  const words = issue.message.replace(/^Invalid input: /, '');
  return words.startsWith('must ') ? words : `must fit: ${words}`;
}

function advice(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value') return suggest(String(value), issue.values.map(String));
  if (issue.code === 'custom' && typeof issue.params?.write === 'function')
    return String(issue.params.write(value));
  return '';
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

/** "councils[3].homePage" for ['councils', 3, 'homePage']; "the file" for the whole of it. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return name.replace(/^\./, '') || 'the file';
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? undefined : Object(value)[key]),
    raw,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
