import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const manifest = fileURLToPath(new URL('../package.json', import.meta.resolve('lighthouse')));

/** Lighthouse's version, read without starting Lighthouse, which takes a second. */
export const lighthouseVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
