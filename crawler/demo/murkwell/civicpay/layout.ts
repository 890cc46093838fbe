import { escapeHtml } from '../../html.ts';
import type { Page } from '../../pages.ts';
import { page, type Reply } from '../../reply.ts';

/** The payment supplier's frame, which looks like none of the council's pages. Some of its faults are settings. */
export function civicPay({ settings, title, body }: Page, status = 200): Reply {
  if (settings.frame === 'none') return page(body, status);
  const named = settings.title === 'none' ? '' : `<title>${escapeHtml(title)} - CivicPay</title>\n`;
  const viewport = settings.viewport ?? 'width=device-width, initial-scale=1';
  return page(
    `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${named}<meta name="viewport" content="${viewport}">
<link rel="stylesheet" href="/civicpay.css">
</head>
<body>
<header><div class="box"><span class="brand">Civic<b>Pay</b></span> <span class="client">for Murkwell City Council</span></div></header>
<main class="box">
${body}
</main>
<footer><div class="box">
<p>CivicPay is invented, as is the council that uses it. There is nothing to pay here and no page asks for a card.</p>
<ul><li><a href="/terms">Terms of use</a></li><li><a href="/help">Help</a></li></ul>
</div></footer>
</body>
</html>
`,
    status,
  );
}
