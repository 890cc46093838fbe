import { innermost } from '../look.ts';

/** What a person may notice of a change, and the properties of a style that tell it. */
const noticed: Readonly<Record<string, readonly string[]>> = {
  text: ['color'],
  background: ['background-color', 'background-image'],
  border: [
    'border-top-color',
    'border-bottom-color',
    'border-left-color',
    'border-top-width',
    'border-bottom-width',
  ],
  outline: ['outline-style', 'outline-width', 'outline-color'],
  shadow: ['box-shadow'],
  underline: ['text-decoration-line', 'text-decoration-thickness', 'text-decoration-style'],
  size: ['transform', 'scale', 'font-size', 'font-weight'],
  brightness: ['opacity', 'filter'],
};

/** How a control is drawn at this moment, one text for each thing that a person may notice. */
export function stylesOf(element: Element): Record<string, string> {
  const styles = [
    getComputedStyle(element),
    getComputedStyle(innermost(element)),
    getComputedStyle(element, '::before'),
    getComputedStyle(element, '::after'),
  ];
  return Object.fromEntries(
    Object.entries(noticed).map(([name, properties]) => [
      name,
      styles.map((style) => drawn(style, properties)).join(' / '),
    ]),
  );
}

/** An outline or a border that is not drawn may have any colour: nobody sees it. */
function drawn(style: CSSStyleDeclaration, properties: readonly string[]): string {
  const widths = properties.filter((property) => property.endsWith('-width'));
  const isEdge = widths.length > 0;
  if (isEdge && widths.every((width) => Number.parseFloat(style.getPropertyValue(width)) === 0)) return '';
  if (properties.includes('outline-style') && style.outlineStyle === 'none') return '';
  return properties.map((property) => style.getPropertyValue(property)).join(' ');
}
