import { z } from 'zod';

/** An address of the web, http or https, without a user name or password. */
export const webAddress = z.string().superRefine((value, context) => {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return refuseSecrets(value, context);
  context.addIssue({
    code: 'custom',
    message: 'must start with https:// (or http://) and be an address',
    params: { write: (written: unknown) => suggestAddress(String(written)) },
  });
});

/** A web address that ends with its path: what stands after `?` or `#` would say more than a place. */
export const plainWebAddress = webAddress.superRefine((value, context) => {
  if (!/[?#]/.test(value)) return;
  context.addIssue({
    code: 'custom',
    message: 'must end with its path, without "?" or "#"',
    params: { write: (written: unknown) => `Write "${String(written).replace(/[?#].*$/s, '')}".` },
  });
});

function refuseSecrets(value: string, context: z.RefinementCtx): void {
  const { username, password } = new URL(value);
  if (!username && !password) return;
  context.addIssue({
    code: 'custom',
    message: 'must not hold a user name or password: it would stand in the report',
  });
}

function suggestAddress(written: string): string {
  const guess = `https://${written.replace(/^[a-z]+:\/*/i, '')}`;
  return URL.canParse(guess) && /\./.test(guess)
    ? `Write "${guess}".`
    : 'Write the address of the home page.';
}
