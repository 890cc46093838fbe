import type { PdfFacts } from '../records/pdf-facts.ts';
import { mostForReading, readApart, type Unread } from './read-apart.ts';

/**
 * What a PDF says of itself: title, language, tags. Never throws: a file that is broken, locked, hostile or endless
 * gives one reason within the time limit.
 */
export async function readPdf(
  bytes: Uint8Array,
  milliseconds: number = mostForReading.milliseconds,
): Promise<PdfFacts | Unread> {
  if (!startsAsPdf(bytes)) return { reason: 'The file is no PDF, whatever it is called' };
  const program = new URL('./pdf/pdf-reader.ts', import.meta.url);
  return readApart(bytes, { ...mostForReading, program, called: 'PDF', milliseconds });
}

/** The mark stands at the beginning; the format lets up to a kilobyte of other bytes come before it. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
