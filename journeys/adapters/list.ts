import type { Adapter } from './adapter.ts';
import { agileApplications } from './agile-applications.ts';
import { arcus } from './arcus.ts';
import { idoxPublicAccess } from './idox-public-access.ts';
import { northgatePlanningExplorer } from './northgate-planning-explorer.ts';
import { tascomi } from './tascomi.ts';

/** The products whose ways are known; the first that fits a page is taken. */
export const adapters: readonly Adapter[] = [
  idoxPublicAccess,
  northgatePlanningExplorer,
  tascomi,
  agileApplications,
  arcus,
];
