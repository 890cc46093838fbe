import {
  around,
  attributeOf,
  attributesOf,
  childOf,
  elements,
  inside,
  isElement,
  isOn,
  localName,
  type Xml,
} from './xml.ts';

/** How many pictures there are, and how many of them nothing can read out. */
export interface Pictures {
  pictures: number;
  picturesWithoutText: number;
}

/** What holds a drawing: a place in a text, a picture, the frame of a chart or diagram, a picture as Word 2003 wrote it. */
const holders = ['inline', 'anchor', 'pic', 'graphicFrame', 'pict'];
/** What makes a drawing a picture, and no line, text box or table. */
const depicting = ['pic', 'chart', 'relIds', 'imagedata'];
const properties = ['docPr', 'cNvPr'];

/** Pictures, charts and diagrams of a part of Word, Excel or PowerPoint, without embedded files and what is hidden. */
export function picturesIn(root: Xml): Pictures {
  const shown = elements(root, holders).filter(
    (element) => isOutermost(element) && isPicture(element) && !isHidden(element),
  );
  return {
    pictures: shown.length,
    picturesWithoutText: shown.filter((element) => !isSpoken(element)).length,
  };
}

/** Several counts as one. */
export function sumOf(all: readonly Pictures[]): Pictures {
  return {
    pictures: all.reduce((sum, { pictures }) => sum + pictures, 0),
    picturesWithoutText: all.reduce((sum, { picturesWithoutText }) => sum + picturesWithoutText, 0),
  };
}

function isOutermost(element: Xml): boolean {
  return ![...around(element)].some((each) => holders.includes(localName(each)));
}

function isPicture(element: Xml): boolean {
  if (localName(element) === 'pic') return true;
  if (elements(element, ['oleObj']).length > 0) return false;
  return [...inside(element)].some((node) => isElement(node) && depicting.includes(localName(node)));
}

function isHidden(element: Xml): boolean {
  return /^(?:1|true)$/.test(attributeOf(elements(element, properties)[0], 'hidden'));
}

/** Whether it, something in it, or a group around it has a text alternative or is marked as decoration. */
function isSpoken(element: Xml): boolean {
  const groups = [...around(element)].filter((each) => localName(each) === 'grpSp');
  const named = groups.flatMap((group) => childOf(group, 'nvGrpSpPr', 'cNvPr') ?? []);
  return (
    [...elements(element, properties), ...named].some(
      (each) => hasText(each, ['descr', 'title']) || elements(each, ['decorative']).some(isOn),
    ) || elements(element, ['shape', 'rect']).some((each) => hasText(each, ['alt']))
  );
}

function hasText(element: Xml, names: readonly string[]): boolean {
  return names.some((name) => attributesOf(element, name).some((value) => value.trim() !== ''));
}
