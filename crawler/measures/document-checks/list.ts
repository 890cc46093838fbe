import type { DocumentCheck } from './document-check.ts';
import { documentHeadings } from './document-headings.ts';
import { documentLanguage } from './document-language.ts';
import { documentPictures } from './document-pictures.ts';
import { documentScanned } from './document-scanned.ts';
import { documentTables } from './document-tables.ts';
import { documentTitle } from './document-title.ts';
import { documentUntagged } from './document-untagged.ts';

/** Every check of linked documents, in the order in which method pages show them. */
export const documentChecks: readonly DocumentCheck[] = [
  documentScanned,
  documentUntagged,
  documentTitle,
  documentLanguage,
  documentPictures,
  documentHeadings,
  documentTables,
];
