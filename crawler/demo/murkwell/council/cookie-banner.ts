import type { Asked } from '../../reply.ts';

/** A banner that lies over the page until it has been answered. */
export function cookieBanner(asked: Asked): string {
  if (/(^|;\s*)murkwell_cookie_choice=(all|none)\b/.test(asked.cookies)) return '';
  return `<div class="cookies" id="cookies" role="dialog" aria-label="Cookie consent">
<p class="cookies-title">This website uses cookies</p>
<p>We and our partners use cookies to run this site, to remember your preferences, to measure how our pages are used and to show you content from other services. You can accept all cookies or reject those that are not strictly necessary. For more information see our <a href="/privacy">privacy and cookies page</a>.</p>
<div class="cookies-buttons"><button type="button" data-choice="all">Accept all</button><button type="button" class="plain" data-choice="none">Reject all</button></div>
</div>
`;
}
