import manifest from '../package.json' with { type: 'json' };

/** Kerb's own version, as package.json has it. */
export const kerbVersion: string = manifest.version;
