import { load } from 'cheerio';
import type { Field } from '../../../../crawler/records/control.ts';
import type { Step } from '../../../../crawler/records/step.ts';
import { controlOf } from '../../../builders/control-of.ts';
import { actionOf, stepOf } from '../../../builders/step-of.ts';

/** Steps as a walk would have recorded them, from pieces of pages' code with "<!-- next step -->" between them. */
export function stepsFrom(pages: string, { url = 'https://forms.larkton.gov.uk/' } = {}): Step[] {
  return pages.split('<!-- next step -->').map((html, index) => {
    const page = load(html);
    const heading = page('h1').text();
    const fields = page('input')
      .toArray()
      .map((input, at): Field => {
        const form = page(input).closest('form');
        return fieldOf(page(input).closest('label').text().trim(), `f${at}`, {
          kind: input.attribs.type ?? 'text',
          autocomplete: input.attribs.autocomplete ?? '',
          filled: (input.attribs.value ?? '') !== '',
          group: page(input).closest('fieldset').find('legend').text(),
          inForm: form.length > 0 ? 'form' : null,
        });
      });
    const method = page('form').attr('method') ?? 'get';
    return stepOf(heading, {
      index,
      url: `${url}step-${index}`,
      title: page('title').text(),
      headings: heading === '' ? [] : [{ level: 1, text: heading, area: 'main' }],
      controls: page('a, button')
        .toArray()
        .map((element) => {
          const around = page(element).closest('header, nav, footer');
          const area = around.is('header')
            ? 'header'
            : around.is('nav')
              ? 'navigation'
              : around.is('footer')
                ? 'footer'
                : 'main';
          const href = page(element).attr('href');
          return controlOf(page(element).text(), {
            area,
            tag: element.name,
            href: href === undefined ? null : new URL(href, url).href,
            selector: `${element.name}[href="${href}"]`,
          });
        }),
      fields,
      forms: page('form').length > 0 ? [{ key: 'form', name: '', method, action: '' }] : [],
      // Whoever went on from a step has filled in its fields.
      actions: fields.map(({ ref, name }) => actionOf('fill', { ref, name, role: 'textbox' })),
    });
  });
}

function fieldOf(name: string, ref: string, overrides: Partial<Field>): Field {
  return {
    ref,
    kind: 'text',
    name,
    hint: '',
    group: '',
    context: '',
    required: false,
    autocomplete: '',
    inForm: null,
    set: null,
    options: [],
    filled: false,
    suggests: false,
    invalid: false,
    frame: null,
    revealed: false,
    selector: `#${ref}`,
    box: { x: 0, y: 0, width: 200, height: 40 },
    inView: true,
    area: 'main',
    ...overrides,
  };
}
