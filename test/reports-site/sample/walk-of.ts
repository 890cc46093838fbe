import type { DeviceName } from '../../../crawler/records/names.ts';
import { type Walk, walksOf } from '../../../reports-site/views/report.ts';
import { larkton, murkwell } from './results.ts';

/** One walk of the sample. */
export function walkOf(council: 'larkton' | 'murkwell', device: DeviceName): Walk {
  const walk = walksOf({ councils: [larkton, murkwell] }).find(
    (one) => one.council.id === council && one.result.device === device,
  );
  if (walk === undefined) throw new Error(`The sample has no walk of ${council} on ${device}`);
  return walk;
}
