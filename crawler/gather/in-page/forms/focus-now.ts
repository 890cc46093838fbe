/** Where the focus is: on a field that is wrong, on a message, on the button that was pressed, or elsewhere. */
export function focusNow(
  wrong: readonly Element[],
  holders: readonly Element[],
  button: Element | null,
): string {
  const active = document.activeElement;
  if (!active || active === document.body) return 'elsewhere';
  if (wrong.some((field) => field === active)) return 'field';
  if (active === button) return 'button';
  return holders.some((holder) => active.contains(holder) || holder.contains(active))
    ? 'message'
    : 'elsewhere';
}
