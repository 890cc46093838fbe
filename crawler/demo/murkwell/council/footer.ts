export const footer = `<footer>
<div class="wrap">
<ul>
<li><a href="/a-to-z">A to Z</a></li>
<li><a href="/accessibility">Accessibility</a></li>
<li><a href="/privacy">Privacy and cookies</a></li>
<li><a href="/your-council/jobs">Working for us</a></li>
<li><a href="/contact">Contact</a></li>
</ul>
<p>Murkwell City Council, The Guildhall, Peas Market, Murkwell MW1 1PM. Telephone 01632 960200.</p>
<p>Murkwell City Council is invented. There is no such city; these pages exist so that this tool can be shown and tested, and nothing sent here goes anywhere.</p>
</div>
</footer>`;
