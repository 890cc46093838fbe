/**
 * Takes from a page's own scripts the ways of sending that outlive the page and so slip past interception: beacons,
 * requests kept alive, workers shared between pages. Runs in the page before its scripts.
 */
export const quietenPage = `(() => {
  Object.defineProperty(Navigator.prototype, 'sendBeacon', { value: () => true });
  const request = window.fetch;
  window.fetch = (resource, options) => {
    const alive = options?.keepalive || (resource instanceof Request && resource.keepalive);
    return alive ? Promise.reject(new TypeError('Failed to fetch')) : request.call(window, resource, options);
  };
  delete window.SharedWorker;
})();`;
