import type { OfficeFacts } from '../records/office-facts.ts';
import { oldOffice } from './document-kinds.ts';
import { locked, noDocument } from './office/facts-of.ts';
import { mostForReading, readApart, type Unread } from './read-apart.ts';

/**
 * What a Word, Excel, PowerPoint or OpenDocument file says of itself. Never throws: a file that is broken, locked, of
 * another sort, hostile or endless gives one reason within the time limit.
 */
export async function readOffice(
  bytes: Uint8Array,
  milliseconds: number = mostForReading.milliseconds,
): Promise<OfficeFacts | Unread> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, compound.length).equals(compound))
    return { reason: file.includes(encrypted) ? locked : oldOffice };
  if (!file.subarray(0, 2).equals(archive)) return { reason: noDocument };
  const program = new URL('./office/office-reader.ts', import.meta.url);
  return readApart(bytes, { ...mostForReading, program, called: 'document', milliseconds });
}

const archive = Buffer.from('PK');
/** How files of Office before 2007 begin, and files since then that are locked: these have a part of this name. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');
