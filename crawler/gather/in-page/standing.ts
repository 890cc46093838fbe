/** Where the page is scrolled to. Runs inside the page. */
export function scrollPlace(): { x: number; y: number } {
  return { x: scrollX, y: scrollY };
}

/** Scrolls back and takes the focus from whatever has it. Runs inside the page. */
export function comeBack({ x, y }: { x: number; y: number }): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) active.blur();
  scrollTo({ left: x, top: y, behavior: 'instant' });
}
