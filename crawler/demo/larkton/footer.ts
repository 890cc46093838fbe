/** The same on every page of the council and of its payment host. */
export function footer(www: string): string {
  return `<footer class="footer">
<div class="width">
<div class="footer-columns">
<div>
<h2>Contact us</h2>
<p>Civic Centre, Market Square, Larkton LK1 1AA</p>
<p>Telephone <a href="tel:01632960100">01632 960100</a><br>Monday to Friday, 8:30am to 5pm</p>
<p><a href="${www}/contact">All ways to contact us</a></p>
</div>
<div>
<h2>This website</h2>
<ul>
<li><a href="${www}/a-to-z">A to Z of services</a></li>
<li><a href="${www}/accessibility-statement">Accessibility statement</a></li>
<li><a href="${www}/cookies">Cookies</a></li>
<li><a href="${www}/privacy">Privacy</a></li>
</ul>
</div>
<div>
<h2>The council</h2>
<ul>
<li><a href="${www}/news">News</a></li>
<li><a href="${www}/jobs">Jobs with us</a></li>
<li><a href="${www}/elections">Elections and councillors</a></li>
<li><a href="${www}/council">How the council works</a></li>
</ul>
</div>
</div>
<p class="footer-note">Larkton Borough Council is invented. There is no such place; its pages exist so that this tool can be shown and tested, and nothing sent here goes anywhere.</p>
</div>
</footer>`;
}
