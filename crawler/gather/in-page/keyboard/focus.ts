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

/** Takes the focus from whatever has it. */
export function dropFocus(): void {
  const active = deepActive();
  if (active instanceof HTMLElement || active instanceof SVGElement) active.blur();
}
