import type { Asked, Reply } from '../reply.ts';
import { layout } from './layout.ts';

export function notFound(asked: Asked): Reply {
  const body = `<div class="text">
<h1>Page not found</h1>
<p>If you typed the web address, check it is correct. If you pasted it, check you copied the whole of it.</p>
<p>If the address is right, the page may have moved. You can:</p>
<ul>
<li>look in the <a href="http://www.larkton.example/a-to-z">A to Z of services</a></li>
<li>start again from the <a href="http://www.larkton.example/">home page</a></li>
<li><a href="http://www.larkton.example/contact">contact us</a> and tell us what you were looking for</li>
</ul>
</div>`;
  return layout({ titles: ['Page not found'], crumbs: [{ name: 'Home', path: '/' }], body }, asked, 404);
}
