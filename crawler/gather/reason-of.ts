/** The first line of what went wrong, without the terminal's colours. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are control characters
  return (message.split('\n')[0] ?? '').replace(/\u001b\[[0-9;]*m/g, '').slice(0, 300);
}
