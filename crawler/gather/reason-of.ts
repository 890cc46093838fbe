/** What the browser says of a look into a page whose script it had to end. */
const ended = /Protocol error \(Runtime\.\w+\): Internal error/;

/** The first line of what went wrong, without the terminal's colours. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (ended.test(message)) return 'The page gave no answer: a script of its own that did not end kept it';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal are control characters
  return (message.split('\n')[0] ?? '').replace(/\u001b\[[0-9;]*m/g, '').slice(0, 300);
}
