import { escapeHtml } from '../html.ts';
import type { Asked, Reply } from '../reply.ts';
import { layout } from './layout.ts';

const service = 'Pay your council tax';

/** The pages of pay.larkton.example that exist; those that would take money do not. */
export const paymentPaths = ['/council-tax', '/council-tax/reference'];

/** The payment host: a start page, the question, and the end of what is served. */
export function paymentPage(asked: Asked): Reply | undefined {
  switch (asked.path) {
    case '/':
    case '/council-tax':
      return framed(asked, [service], startPage);
    case '/council-tax/reference':
      return framed(asked, ['What is your council tax reference?', service], question(''));
    case '/council-tax/amount':
      return answered(asked);
    default:
      return undefined;
  }
}

function answered(asked: Asked): Reply {
  const reference = asked.query.get('reference') ?? '';
  if (/^\d{8}$/.test(reference.replaceAll(' ', '')))
    return framed(asked, ['Payments end here', service], ending);
  return framed(asked, ['Error: What is your council tax reference?', service], question(reference, true));
}

function framed(asked: Asked, titles: readonly string[], body: string): Reply {
  return layout({ titles, crumbs: [], body: `<div class="text">\n${body}\n</div>` }, asked);
}

const startPage = `<a class="back" href="http://www.larkton.example/council-tax/pay">Back</a>
<h1>${service}</h1>
<p class="lede">Use this service to pay council tax for a home in Larkton with a debit or credit card.</p>
<p>You can pay for someone else if you have their reference.</p>
<h2>What we will ask for</h2>
<ul>
<li>your council tax reference, which has 8 digits and is at the top of your bill</li>
<li>how much you want to pay</li>
<li>your card</li>
</ul>
<p>It takes about 3 minutes. We show the payment on your account within 2 working days and send a receipt by email if you ask for one.</p>
<a class="button start" role="button" draggable="false" href="/council-tax/reference">Start now <svg width="17" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg></a>
<h2>If you cannot pay online</h2>
<p>Telephone 01632 960123 at any time of day to pay by card. If you cannot hear or speak on the telephone, use <a href="http://www.larkton.example/contact#relay">the relay service</a>.</p>`;

function question(reference: string, wrong = false): string {
  const problem = 'Enter your council tax reference, such as 4012 3456';
  const summary = `<div class="error-summary" role="alert" tabindex="-1"><h2>There is a problem</h2>
<ul><li><a href="#reference">${problem}</a></li></ul></div>\n`;
  const message = `<p class="error-message" id="reference-error"><span class="hidden">Error:</span> ${problem}</p>`;
  return `<a class="back" href="/council-tax">Back</a>
${wrong ? summary : ''}<form action="/council-tax/amount" method="get" novalidate>
<div class="field${wrong ? ' error' : ''}">
<h1 class="label-heading"><label for="reference">What is your council tax reference?</label></h1>
<p class="hint" id="reference-hint">It has 8 digits and is at the top right of your bill. For example, 4012 3456.</p>
${wrong ? message : ''}<input class="short" id="reference" name="reference" type="text" inputmode="numeric" autocomplete="off" spellcheck="false" value="${escapeHtml(reference)}" aria-describedby="reference-hint${wrong ? ' reference-error' : ''}">
</div>
<button class="button" type="submit">Continue</button>
</form>
<details><summary>I do not have my bill</summary>
<p>Your reference is on every bill and letter about council tax. If you cannot find one, telephone 01632 960120 and have the address of your home ready.</p></details>`;
}

const ending = `<h1>Payments end here</h1>
<p>Larkton is an invented council, so there is nothing to pay. This demonstration has no pages that ask for a card.</p>
<p><a href="http://www.larkton.example/">Return to the home page</a></p>`;
