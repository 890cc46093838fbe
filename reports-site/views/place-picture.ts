import type { Finding } from '../../crawler/records/finding.ts';
import type { JourneyResult } from '../../crawler/records/results.ts';

type Box = NonNullable<Finding['places'][number]['box']>;

/** Which part of which picture shows a finding's place. */
export interface PlacePicture {
  /** The picture of the whole page, as the results name it. */
  path: string;
  box: Box;
  /** Tells this part from all others. */
  key: string;
}

/**
 * Where the first place of a finding that has one can be seen: in the picture of its step's whole page. Null where no
 * place is known, or the page has no picture.
 */
export function placePicture(
  { steps }: Pick<JourneyResult, 'steps'>,
  { places }: Pick<Finding, 'places'>,
): PlacePicture | null {
  for (const { step, box } of places) {
    const path = steps.find(({ index }) => index === step)?.pictures.fullPage;
    if (!path || !box || box.width < 1 || box.height < 1) continue;
    const { x, y, width, height } = box;
    return { path, box, key: `${path}#${[x, y, width, height].map(Math.round).join(',')}` };
  }
  return null;
}
