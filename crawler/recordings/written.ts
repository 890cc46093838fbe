import type { z } from 'zod';
import type { ownJourney } from '../../config/own-journey.ts';

/** A journey of one's own as `journeys.json` writes it. */
export type WrittenJourney = z.input<typeof ownJourney>;
export type WrittenWaypoint = WrittenJourney['waypoints'][number];
export type WrittenAnswer = NonNullable<WrittenJourney['answers']>[number];

/** How a council reaches waypoints of one journey, as `councils.json` writes it. */
export type WrittenOverrides = Readonly<Record<string, { name: string; checked: string }>>;
