/** How much is kept of one page, and how long each part of the work may take. Pages are hostile and huge. */
export interface Limits {
  pageMs: number;
  checkMs: number;
  journeyMs: number;
  /** The longest that we wait for a page to come to rest. */
  restMs: number;
  /** The same for a view that shows that more is to come: it says that it is loading, or is still empty. */
  busyMs: number;
  html: number;
  text: number;
  controls: number;
  elements: number;
  pictureHeight: number;
}

interface Seconds {
  pageSeconds: number;
  checkSeconds: number;
  journeySeconds: number;
}

export function limitsFrom({ pageSeconds, checkSeconds, journeySeconds }: Seconds): Limits {
  return {
    pageMs: pageSeconds * 1000,
    checkMs: checkSeconds * 1000,
    journeyMs: journeySeconds * 1000,
    restMs: 6000,
    busyMs: 12_000,
    html: 5_000_000,
    text: 200_000,
    controls: 1500,
    elements: 60_000,
    pictureHeight: 12_000,
  };
}
