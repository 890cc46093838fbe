import type { Package } from './package.ts';
import { attributeOf, attributesOf, elements, parseXml, textInside, type Xml } from './xml.ts';

/** Where a part of Word, Excel or PowerPoint leads: the last word of the type, such as "slide", and the part. */
export interface Relation {
  id: string;
  type: string;
  part: string;
}

/** Where a part leads within its package; the package itself is the part of no name. */
export function relationsOf(pack: Package, part: string): Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const text = pack.text(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (text === null) return [];
  return elements(parseXml(text), ['Relationship']).flatMap((element) => {
    const target = URL.parse(attributeOf(element, 'Target'), `http://package/${part}`);
    if (!target || attributeOf(element, 'TargetMode') === 'External') return [];
    const type = attributeOf(element, 'Type').split('/').at(-1) ?? '';
    return [{ id: attributeOf(element, 'Id'), type, part: decodeURIComponent(target.pathname.slice(1)) }];
  });
}

/** The title in the core properties of the package; empty where there is none. */
export function coreTitle(pack: Package): string {
  const core = relationsOf(pack, '').find(({ type }) => type === 'core-properties');
  return titleIn(pack.text(core?.part ?? 'docProps/core.xml'));
}

/** The text of the first element called "title"; empty where there is none. */
export function titleIn(text: string | null): string {
  if (text === null) return '';
  const [title] = elements(parseXml(text), ['title']);
  const words = title ? textInside(title) : '';
  return words.replace(/\s+/g, ' ').trim().slice(0, 500);
}

/** The parts that elements of this name lead to by their "r:id", in order, without those that are hidden. */
export function partsNamed(pack: Package, part: string, root: Xml, name: string): string[] {
  const byId = new Map(relationsOf(pack, part).map((relation) => [relation.id, relation.part]));
  return elements(root, [name])
    .filter((element) => !/hidden/i.test(attributeOf(element, 'state')))
    .flatMap((element) => attributesOf(element, 'id').flatMap((id) => byId.get(id) ?? []));
}
