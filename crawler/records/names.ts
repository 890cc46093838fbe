import { z } from 'zod';

/** Devices that every journey is walked on (desktop 1280×800, mobile 390×844 with touch at twice the density). */
export const deviceNames = ['desktop', 'mobile'] as const;
export const deviceName = z.enum(deviceNames);
export type DeviceName = z.infer<typeof deviceName>;

/** How deep a page is looked at: "fast" tests and reads it, "thorough" drives it too. */
export const profiles = ['fast', 'thorough'] as const;
export const profile = z.enum(profiles);
export type Profile = z.infer<typeof profile>;

/**
 * A name that is safe as a file name and in an address: small letters, digits and single hyphens, at most 60
 * characters. Nothing that is a slug can leave the folder it is joined to.
 */
export const slug = z
  .string()
  .max(60)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be small letters, digits and single hyphens, such as "east-larkton"',
  );
