import type { Finding } from '../../records/finding.ts';
import type { Step } from '../../records/step.ts';
import { shortHash } from '../short-hash.ts';
import { levelOf } from '../wording/wcag-criteria.ts';
import type { JourneyCheck } from './journey-check.ts';
import { journeyChecks } from './list.ts';

const state = 'as it arrived';

/** What our own checks conclude from the steps of one journey together, a finding for each fault with all its places. */
export function judgeSteps(steps: readonly Step[], list: readonly JourneyCheck[] = journeyChecks): Finding[] {
  return list.flatMap((check) =>
    check.judge(steps).map(({ places, ...verdict }): Finding => {
      const selector = places[0]?.selector ?? '';
      return {
        ...verdict,
        id: shortHash([check.id, verdict.snippet, verdict.message]),
        check: check.id,
        engine: 'kerb',
        wcag: [...check.wcag],
        level: levelOf(check.wcag),
        selector,
        helpUrl: '',
        places: places.map((place) => ({ ...place, state, node: place.selector })),
      };
    }),
  );
}
