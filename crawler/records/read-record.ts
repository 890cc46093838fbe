import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { z } from 'zod';
import { MendableError } from './mendable-error.ts';

const unzip = promisify(gunzip);

/**
 * Reads a JSON record, gzipped when its name ends in .gz, and parses it. Throws a MendableError that names the file
 * when it is missing, damaged or not what its schema says.
 */
export async function readRecord<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
  const raw = await readJson(path);
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MendableError(
    `${path} is not a record that this version of Kerb can read: ${issue?.path.join('.') || 'the file'}: ${issue?.message}\nDelete it and gather it again (npm run kerb -- audit --resume), or use the version of Kerb that wrote it.`,
  );
}

async function readJson(path: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    const text = path.endsWith('.gz') ? (await unzip(bytes)).toString('utf8') : bytes.toString('utf8');
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
    throw new MendableError(
      `Cannot read ${path}: ${why}\nDelete it and gather it again: npm run kerb -- audit --resume.`,
    );
  }
}
