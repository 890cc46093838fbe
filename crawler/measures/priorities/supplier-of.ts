import type { Finding } from '../../records/finding.ts';
import type { JourneyResult, StepResult } from '../../records/results.ts';
import { siteOf } from '../way/addresses.ts';

/** Where a finding stands: its walk and the steps of its places. */
export interface Standing {
  result: Pick<JourneyResult, 'steps'>;
  finding: Pick<Finding, 'places'>;
}

/**
 * Whose pages a fault stands on, where they are not the council's: the product that they were recognised as, else the
 * site ("civicpay.example"). Null when any of its places is on the council's own site, or when it stands on pages of
 * more than one supplier: then it is for the council to say.
 *
 * The council's site is the registrable domain of its home page. A product that was recognised there, as on
 * "planning.larkton.gov.uk", is still the supplier's.
 */
export function supplierOf(standings: readonly Standing[], homePage: string): string | null {
  const owners = new Set(
    standings.flatMap(({ result, finding }) =>
      finding.places.map(({ step }) =>
        ownerOf(
          result.steps.find(({ index }) => index === step),
          homePage,
        ),
      ),
    ),
  );
  const [owner = null, ...others] = owners;

  return others.length === 0 ? owner : null;
}

function ownerOf(step: StepResult | undefined, homePage: string): string | null {
  if (step === undefined) return null;
  if (step.product !== undefined) return step.product;
  const site = siteOf(step.url);

  return site === '' || site === siteOf(homePage) ? null : site;
}
