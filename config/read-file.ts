import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';

interface Reading<T> {
  value: T | null;
  problems: Problem[];
}

/** Reads a JSON file and checks it; a file that may be left out is then as if it held `{}`. */
export async function readConfigFile<S extends z.ZodType>(
  path: string,
  schema: S,
  { optional }: { optional: boolean },
): Promise<Reading<z.infer<S>>> {
  const file = join(basename(dirname(path)), basename(path));
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') {
    if (text.code === 'ENOENT' && optional) return check({}, schema, file);
    return { value: null, problems: [unreadable(file, path, text)] };
  }
  return parse(text.replace(/^\uFEFF/, ''), schema, file);
}

function parse<S extends z.ZodType>(text: string, schema: S, file: string): Reading<z.infer<S>> {
  if (text.trim() === '') {
    return {
      value: null,
      problems: [
        {
          file,
          field: 'the file',
          found: 'is empty',
          write: 'The README has an example of what to write.',
        },
      ],
    };
  }
  try {
    return check(JSON.parse(text), schema, file);
  } catch (error) {
    const found = `is not JSON: ${error instanceof Error ? error.message.slice(0, 160) : String(error)}`;
    return {
      value: null,
      problems: [{ file, field: 'the file', found, write: 'Look for a missing comma, quote or bracket.' }],
    };
  }
}

function check<S extends z.ZodType>(raw: unknown, schema: S, file: string): Reading<z.infer<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return {
    value: null,
    problems: parsed.error.issues.flatMap((issue) => explainIssue(issue, raw, file, schema)),
  };
}

function unreadable(file: string, path: string, error: NodeJS.ErrnoException): Problem {
  return error.code === 'ENOENT'
    ? {
        file,
        field: 'the file',
        found: 'does not exist',
        write: `Write ${path}, or name another folder with --config.`,
      }
    : {
        file,
        field: 'the file',
        found: `cannot be read (${error.code ?? error.message})`,
        write: `Look at the rights of ${path}.`,
      };
}
