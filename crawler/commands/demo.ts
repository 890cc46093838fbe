import { fileURLToPath } from 'node:url';
import { loadConfiguration } from '../../config/load.ts';
import { serveDemo } from '../demo/serve.ts';
import type { Profile } from '../records/names.ts';
import { audit } from './audit.ts';
import { runFolderFor } from './run-folder.ts';
import { serve } from './serve.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

interface DemoOptions {
  out?: string | undefined;
  serve?: boolean | undefined;
  resume?: boolean | undefined;
  port?: number | undefined;
  profile?: Profile | undefined;
  lighthouse?: number | undefined;
  routes?: boolean | undefined;
}

const demoConfiguration = fileURLToPath(new URL('../demo/config/', import.meta.url));

/** Serves the two invented councils on this machine, audits them, and builds the report. */
export async function demo(options: DemoOptions, around: Surroundings): Promise<ExitCode> {
  const configuration = await loadConfiguration(demoConfiguration);
  const folder = await runFolderFor(options, around);
  const server = await serveDemo();
  try {
    const code = await audit(
      configuration,
      {
        all: true,
        folder,
        resume: options.resume,
        profile: options.profile,
        lighthouse: options.lighthouse,
        // A run that goes on does as it did.
        routes: options.routes ?? (options.resume ? undefined : true),
        hosts: server.hosts,
      },
      around,
    );
    if (!options.serve || code !== 0) return code;
  } finally {
    await server.close();
  }
  return serve({ folder, port: options.port }, around);
}
