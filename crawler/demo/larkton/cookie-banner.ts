import type { Asked } from '../reply.ts';

/** The banner of the GOV.UK pattern: above the page, covering nothing, gone once it has been answered. */
export function cookieBanner(asked: Asked): string {
  if (/(^|;\s*)larkton_cookies=(accept|reject)\b/.test(asked.cookies)) return '';
  return `<div class="cookie-banner" role="region" aria-label="Cookies on Larkton Borough Council">
<div class="width" data-question>
<h2>Cookies on larkton.example</h2>
<p>We use some essential cookies to make this website work.</p>
<p>We’d like to set additional cookies to understand how you use the website, so that we can make our services better.</p>
<div class="cookie-buttons">
<button type="button" class="button" data-cookies="accept">Accept additional cookies</button>
<button type="button" class="button" data-cookies="reject">Reject additional cookies</button>
<a href="http://www.larkton.example/cookies">View cookies</a>
</div>
</div>
<div class="width" data-answered="accept" role="alert" tabindex="-1" hidden>
<p>You’ve accepted additional cookies. You can <a href="http://www.larkton.example/cookies">change your cookie settings</a> at any time.</p>
<button type="button" class="button" data-hide>Hide cookie message</button>
</div>
<div class="width" data-answered="reject" role="alert" tabindex="-1" hidden>
<p>You’ve rejected additional cookies. You can <a href="http://www.larkton.example/cookies">change your cookie settings</a> at any time.</p>
<button type="button" class="button" data-hide>Hide cookie message</button>
</div>
</div>
`;
}
