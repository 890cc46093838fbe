import { escapeHtml } from '../../html.ts';
import type { Page } from '../../pages.ts';
import { page, type Reply } from '../../reply.ts';

/** The shared planning service's frame: another site, with a header of its own. Some of its faults are settings. */
export function sharedPlanning({ settings, title, body }: Page, status = 200): Reply {
  if (settings.frame === 'none') return page(body, status);
  const language = settings.lang ?? 'en-GB';
  return page(
    `<!DOCTYPE html>
<html${language === 'none' ? '' : ` lang="${language}"`}>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/planning.css">
</head>
<body>
<header><div class="inner"><a class="name" href="/">Greater Murkwell <span>Shared Planning</span></a></div>
<nav aria-label="Main"><ul class="inner"><li><a href="/search/simple">Simple</a></li><li><a href="/search/weekly">Weekly lists</a></li><li><a href="/help">Help</a></li></ul></nav></header>
<main class="inner">
${body}
</main>
<footer><div class="inner"><p>Greater Murkwell Shared Planning is invented, as are the councils that share it and every application shown.</p>
<ul><li><a href="/accessibility">Accessibility</a></li><li><a href="/help">Contact</a></li></ul></div></footer>
</body>
</html>
`,
    status,
  );
}
