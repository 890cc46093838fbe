/** A number to one decimal, as reports show it. */
export function toOneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
