import { describe, expect, test } from 'vitest';
import { chooseDocuments, documentLinks } from '../../../crawler/gather/document-links.ts';
import type { Control } from '../../../crawler/records/control.ts';
import type { Step } from '../../../crawler/records/step.ts';
import { controlOf } from '../../builders/control-of.ts';
import { stepOf } from '../../builders/step-of.ts';

const at = (path: string): string => new URL(path, 'https://www.larkton.gov.uk/council-tax/').href;
const link = (ref: string, path: string, overrides: Partial<Control> = {}): Control =>
  controlOf(`Link ${ref}`, { ref, href: at(path), ...overrides });
const stepWith = (controls: Control[], overrides: Partial<Step> = {}): Step =>
  stepOf('Council tax', { url: at('./'), controls, ...overrides });
/** A page that links to these files. */
const linking = (...names: string[]): Step =>
  stepWith(names.map((name, index) => link(`c${index}`, `/${name}.pdf`)));
const chosen = (steps: readonly Step[]): [string, number][] =>
  chooseDocuments(steps).map(({ links, left }) => [
    links.map(({ url }) => url.slice('https://www.larkton.gov.uk/'.length, -'.pdf'.length)).join(' '),
    left,
  ]);

describe('the documents that a page links to', () => {
  test('are PDFs and office files by the end of their address, with the link that leads to them', () => {
    const step = stepWith([
      link('c1', '/bands.pdf'),
      link('c2', '/Leaflet.PDF?v=2#page=3'),
      link('c3', '/bands.docx'),
      link('c4', '/viewer?file=bands.pdf'),
      link('c5', '/pdf'),
      controlOf('Print', { ref: 'c6', role: 'button' }),
      controlOf('Write to us', { ref: 'c7', href: 'mailto:bands@larkton.gov.uk?subject=a.pdf' }),
      link('c8', '/minutes.DOC'),
    ]);

    expect(documentLinks(step)).toEqual([
      { url: 'https://www.larkton.gov.uk/bands.pdf', name: 'Link c1', ref: 'c1', sort: 'pdf' },
      { url: 'https://www.larkton.gov.uk/Leaflet.PDF?v=2', name: 'Link c2', ref: 'c2', sort: 'pdf' },
      { url: 'https://www.larkton.gov.uk/bands.docx', name: 'Link c3', ref: 'c3', sort: 'office' },
      { url: 'https://www.larkton.gov.uk/minutes.DOC', name: 'Link c8', ref: 'c8', sort: 'old-office' },
    ]);
  });

  test('are also those whose link says the type, wherever the addresses of the page begin', () => {
    const html =
      '<base href="/files/"><a href="12" type="application/pdf">A</a><a href="13" type="text/html">B</a><a type="application/pdf">C</a><a href="14" type="application/vnd.oasis.opendocument.spreadsheet">D</a><a href="15" type="application/msword">E</a>';
    const controls = ['/files/12', '/files/13', '/council-tax/12', '/files/14', '/files/15'].map((path, at) =>
      link(`c${at + 1}`, path),
    );

    expect(documentLinks(stepWith(controls, { html })).map(({ ref, sort }) => [ref, sort])).toEqual([
      ['c1', 'pdf'],
      ['c4', 'office'],
      ['c5', 'old-office'],
    ]);
  });

  test('are each there once, those of the main content first, in reading order', () => {
    const step = stepWith([
      link('c1', '/privacy.pdf', { area: 'footer' }),
      link('c2', '/map.pdf', { area: 'header' }),
      link('c3', '/bands.pdf'),
      link('c4', '/leaflet.pdf'),
      link('c5', '/bands.pdf#page=2'),
    ]);

    expect(documentLinks(step).map(({ ref }) => ref)).toEqual(['c3', 'c4', 'c1', 'c2']);
  });
});

describe('the documents that are read on a journey', () => {
  test('are three of a page, in its order, and the rest is counted', () => {
    expect(chosen([linking('a', 'b', 'c', 'd', 'e')])).toEqual([['a b c', 2]]);
  });

  test('are ten of a journey, and the rest is counted', () => {
    const steps = ['a', 'b', 'c', 'd', 'e'].map((page) => linking(`${page}1`, `${page}2`, `${page}3`));

    expect(chosen(steps)).toEqual([
      ['a1 a2 a3', 0],
      ['b1 b2 b3', 0],
      ['c1 c2 c3', 0],
      ['d1', 2],
      ['', 3],
    ]);
  });

  test('are kept with every page that links to them, for one download', () => {
    const steps = [linking('a', 'b', 'c', 'd'), linking('b', 'd', 'e', 'f', 'g'), linking('a')];

    // The second page adds d, e and f; d was the fourth of the first.
    expect(chosen(steps)).toEqual([
      ['a b c d', 0],
      ['b d e f', 1],
      ['a', 0],
    ]);
  });

  test('are PDFs and office files together, and old files take no place', () => {
    const paths = ['/a.docx', '/b.doc', '/c.pdf', '/d.xls', '/e.odt', '/f.pptx'];
    const [choice] = chooseDocuments([stepWith(paths.map((path, index) => link(`c${index}`, path)))]);

    expect(choice?.links.map(({ ref }) => ref)).toEqual(['c0', 'c2', 'c4']);
    expect(choice?.left).toBe(1);
    expect(choice?.old.map(({ ref }) => ref)).toEqual(['c1', 'c3']);
  });

  test('are none of a page that may name people', () => {
    expect(chooseDocuments([{ ...linking('a'), veiled: true }])).toEqual([]);
  });
});
