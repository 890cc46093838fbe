import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFacts } from '../../records/pdf-facts.ts';
import { answerWith, type Unread } from '../read-apart.ts';

/** Pages that are looked at for text and tags. */
const looked = 5;

answerWith(read);

async function read(data: Uint8Array): Promise<PdfFacts | Unread> {
  const loading = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  try {
    return await factsOf(await loading.promise);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function factsOf(document: PDFDocumentProxy): Promise<PdfFacts> {
  const { info, metadata } = await document.getMetadata();
  const said: Record<string, unknown> = { ...info };
  // Its types say an object; it is a map.
  const marks: unknown = await document.getMarkInfo();
  const preferences = await document.getViewerPreferences();
  const { hasTree, hasText } = await lookAt(document);
  return {
    title: textOf(metadata?.get('dc:title')) || textOf(said.Title),
    language: textOf(said.Language),
    isTagged: marks instanceof Map && marks.get('Marked') === true && hasTree,
    pages: document.numPages,
    encrypted: typeof said.EncryptFilterName === 'string',
    showsTitle: preferences?.get('DisplayDocTitle') === true,
    hasText,
  };
}

async function lookAt(document: PDFDocumentProxy): Promise<{ hasTree: boolean; hasText: boolean }> {
  const found = { hasTree: false, hasText: false };
  for (let number = 1; number <= Math.min(looked, document.numPages); number += 1) {
    const page = await document.getPage(number);
    const tree: { children?: unknown[] } | null = await page.getStructTree();
    const { items } = await page.getTextContent();
    found.hasTree ||= (tree?.children?.length ?? 0) > 0;
    found.hasText ||= items.some((item) => 'str' in item && item.str.trim() !== '');
    if (found.hasTree && found.hasText) break;
  }
  return found;
}

function textOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
  return text.replace(/\s+/g, ' ').trim().slice(0, 500);
}

function reasonOf(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException') return 'The PDF asks for a password';
  return `The PDF is broken: ${message.slice(0, 200)}`;
}
