import { describe, expect, test } from 'vitest';
import { readOffice } from '../../../crawler/gather/read-office.ts';
import {
  docxOf,
  openDocumentOf,
  packageOf,
  paragraph,
  pptxOf,
  slideText,
} from '../../fixtures/office-bytes.ts';

const none = 'The file is no Word, Excel, PowerPoint or OpenDocument file, whatever it is called';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** As Office wrote files before 2007, and writes locked ones since then. */
const compoundOf = (part: string): Uint8Array =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(part, 'utf16le')]);

/** The same archive, whose list says that the part has so many bytes when unpacked. */
function sayingLength(archive: Uint8Array, name: string, length: number): Uint8Array {
  const lying = Buffer.from(archive);
  // The list stands behind the parts; a name in it comes 46 bytes after its entry's beginning.
  lying.writeUInt32LE(length, lying.lastIndexOf(name) - 46 + 24);
  return lying;
}

describe('reading a Word, Excel, PowerPoint or OpenDocument file', () => {
  test('says what it is and what it says of itself', async () => {
    expect(await readOffice(docxOf({ body: paragraph('Your band', { style: 'Heading1' }) }))).toEqual({
      kind: 'docx',
      title: 'Council tax bands',
      language: 'en-GB',
      text: { words: 2, paragraphs: 1, headings: 1, tables: 0, tablesWithoutHeader: 0 },
      pictures: 0,
      picturesWithoutText: 0,
    });
  });

  test.each([
    ['a page of the web', bytesOf('<!doctype html><title>Sign in</title>')],
    ['nothing', new Uint8Array()],
    ['a PDF', bytesOf('%PDF-1.7')],
    ['an archive of something else', packageOf({ 'photo.txt': 'A crest' })],
    ['a drawing of OpenDocument', openDocumentOf({ body: '', kind: 'drawing' })],
    [
      'a package whose main part is another thing',
      packageOf({
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="a.xml"/></Relationships>',
        'a.xml': '<html/>',
      }),
    ],
  ])('says of %s that it is no such document', async (_, bytes) => {
    expect(await readOffice(bytes)).toEqual({ reason: none });
  });

  test.each([
    ['cut short', docxOf({ body: paragraph('Your band') }).slice(0, 700)],
    ['whose text is no XML', packageOf({ 'content.xml': 'Council tax' })],
    [
      'whose text has no end',
      packageOf({ 'content.xml': '<office:document-content><office:body><office:text>' }),
    ],
    ['whose text was cut and ends with another element', packageOf({ 'content.xml': '<a><b></b>' })],
  ])('gives a reason for one %s', async (_, bytes) => {
    expect(await readOffice(bytes)).toEqual({ reason: expect.stringMatching(/^The document is broken: /) });
  });

  test('does not read old files, and says so', async () => {
    expect(await readOffice(compoundOf('WordDocument'))).toEqual({
      reason: 'It is an old Office file, which Kerb cannot read',
    });
  });

  test.each([
    ['Word', compoundOf('EncryptedPackage')],
    [
      'OpenDocument',
      openDocumentOf({
        body: '',
        manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
      }),
    ],
    [
      'OpenDocument as a whole',
      packageOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'encrypted-package': 'x' }),
    ],
  ])('says of a locked file of %s that it asks for a password', async (_, bytes) => {
    expect(await readOffice(bytes)).toEqual({ reason: 'The document asks for a password' });
  });
});

describe('a hostile file', () => {
  test('is not unpacked where a part says that it is long', async () => {
    const bomb = docxOf({ body: ' '.repeat(50_000_000) });

    expect(bomb.length).toBeLessThan(100_000);
    expect(await readOffice(bomb)).toEqual({
      reason: 'One part of the document is longer than 8 MB when unpacked',
    });
  });

  test('is unpacked no further than it says, and then has no end', async () => {
    const lying = sayingLength(docxOf({ body: ' '.repeat(50_000_000) }), 'word/document.xml', 2000);

    expect(await readOffice(lying)).toEqual({
      reason: 'The document is broken: one of its parts has no end',
    });
  });

  test('is given up where its parts are long together', async () => {
    const slides = Array.from({ length: 6 }, () => ({ shapes: slideText('x'.repeat(7_900_000)) }));

    expect(await readOffice(pptxOf({ slides }))).toEqual({
      reason: 'The parts of the document are longer than 40 MB when unpacked',
    });
  });

  test.each([
    ['that grow', '<!DOCTYPE l [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>'],
    ['after an element', '<!DOCTYPE l [<!ELEMENT l ANY><!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>'],
    [
      'of another file',
      '<!DOCTYPE l SYSTEM "http://www.larkton.example/l.dtd" [<!ENTITY % a SYSTEM "b">]><l/>',
    ],
  ])('is not read where it declares entities %s', async (_, content) => {
    expect(await readOffice(packageOf({ 'content.xml': content }))).toEqual({
      reason: 'The document declares entities of its own, which are not read',
    });
  });

  test('is given up at the limit of memory', async () => {
    expect(await readOffice(docxOf({ body: '<a/>'.repeat(1_900_000) }))).toEqual({
      reason: expect.stringMatching(/^Reading the document took more than (?:400 MB of memory|15 s)$/),
    });
  }, 30_000);

  test('is given up at the limit of time', async () => {
    expect(
      await readOffice(docxOf({ body: '<w:p>'.repeat(500_000) + '</w:p>'.repeat(500_000) }), 200),
    ).toEqual({
      reason: 'Reading the document took more than 0.2 s',
    });
  });
});
