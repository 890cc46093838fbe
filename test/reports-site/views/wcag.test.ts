import { expect, test } from 'vitest';
import { criterion } from '../../../reports-site/views/wcag.ts';

test.each([
  ['1.4.3', '1.4.3 Contrast (Minimum)', 'contrast-minimum.html'],
  ['2.4.4', '2.4.4 Link Purpose (In Context)', 'link-purpose-in-context.html'],
  ['2.2.2', '2.2.2 Pause, Stop, Hide', 'pause-stop-hide.html'],
  ['3.3.8', '3.3.8 Accessible Authentication (Minimum)', 'accessible-authentication-minimum.html'],
  ['9.9.9', '9.9.9', ''],
])('criterion %s is explained by W3C', (number, title, page) => {
  expect(criterion(number)).toEqual({ title, url: `https://www.w3.org/WAI/WCAG22/Understanding/${page}` });
});
