import { unzipSync } from 'fflate';
import { Unreadable } from './unreadable.ts';

/** The parts of a document that is a ZIP archive. Only what is asked for is unpacked. */
export interface Package {
  has(name: string): boolean;
  /** The text of a part; null where there is none. Throws for one that is too long. */
  text(name: string): string | null;
}

/** Bytes of one part, and of all parts of a document together, when they are unpacked. */
const most = { part: 8_000_000, all: 40_000_000 };

/** Reads the list of the parts. Throws for what is no archive; names are the same in capitals and with backslashes. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = partsOf(bytes);
  let unpacked = 0;
  return {
    has: (name) => parts.has(keyOf(name)),
    text: (name) => {
      const part = parts.get(keyOf(name));
      if (!part) return null;
      if (part.size > most.part) throw tooLong(most.part, 'One part of the document is');
      unpacked += part.size;
      if (unpacked > most.all) throw tooLong(most.all, 'The parts of the document are');
      return textOf(unpack(bytes, part.name));
    },
  };
}

interface Part {
  name: string;
  size: number;
}

function partsOf(bytes: Uint8Array): Map<string, Part> {
  const parts = new Map<string, Part>();
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      const key = keyOf(name);
      if (!parts.has(key)) parts.set(key, { name, size: Math.max(size, originalSize) });
      return false;
    },
  });
  return parts;
}

/** The first part of this name. It never gets longer than the list of the parts says. */
function unpack(bytes: Uint8Array, wanted: string): Uint8Array {
  let found = false;
  const filter = ({ name }: { name: string }): boolean => {
    if (found || name !== wanted) return false;
    found = true;
    return true;
  };
  return unzipSync(bytes, { filter })[wanted] ?? new Uint8Array();
}

const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function tooLong(bytes: number, what: string): Unreadable {
  return new Unreadable(`${what} longer than ${bytes / 1_000_000} MB when unpacked`);
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
