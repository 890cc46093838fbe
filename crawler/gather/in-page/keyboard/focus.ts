/** The element that has the focus, within frames not, within open shadow roots yes; null when none has. */
export function deepActive(listen: (root: ShadowRoot) => void = () => undefined): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    listen(active.shadowRoot);
    active = active.shadowRoot.activeElement;
  }
  if (active?.shadowRoot) listen(active.shadowRoot);
  return active === document.body || active === document.documentElement ? null : active;
}

/** Takes the focus, and the place from which Tab goes on, to the beginning of the document. */
export function toTheTop(): void {
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
  const { body } = document;
  if (!body) return;
  const before = body.getAttribute('tabindex');
  body.setAttribute('tabindex', '-1');
  body.focus({ preventScroll: true });
  if (before === null) body.removeAttribute('tabindex');
  else body.setAttribute('tabindex', before);
  if (document.activeElement === body) body.blur();
}

/**
 * Gives the focus to something of ours that comes before everything in the Tab order, also before elements with a
 * tabindex above 0; it is gone once the focus leaves it. From outside the page Tab would lead to the same first stop, but
 * a busy browser takes the focus out of the page too late.
 */
export function toBeforeTheFirst(): void {
  const start = document.createElement('div');
  start.tabIndex = 1;
  const style = {
    position: 'fixed',
    top: '0',
    left: '0',
    width: '1px',
    height: '1px',
    opacity: '0',
    outline: 'none',
  };
  for (const [name, value] of Object.entries(style)) start.style.setProperty(name, value, 'important');
  start.addEventListener('blur', () => start.remove(), { once: true });
  document.documentElement.prepend(start);
  start.focus({ preventScroll: true });
  if (document.activeElement !== start) start.remove();
}

/** Takes the focus from whatever has it. */
export function dropFocus(): void {
  const active = deepActive();
  if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
}
