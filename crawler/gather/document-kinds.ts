/** Who reads a document; old files of Office have nobody. */
export type DocumentSort = 'pdf' | 'office' | 'old-office';

/** Why an old file is not read. */
export const oldOffice = 'It is an old Office file, which Kerb cannot read';

const endings: Readonly<Record<string, DocumentSort>> = {
  pdf: 'pdf',
  docx: 'office',
  xlsx: 'office',
  pptx: 'office',
  odt: 'office',
  ods: 'office',
  odp: 'office',
  doc: 'old-office',
  xls: 'old-office',
  ppt: 'old-office',
};

const types: Readonly<Record<string, DocumentSort>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'office',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'office',
  'application/vnd.oasis.opendocument.text': 'office',
  'application/vnd.oasis.opendocument.spreadsheet': 'office',
  'application/vnd.oasis.opendocument.presentation': 'office',
  'application/msword': 'old-office',
  'application/vnd.ms-excel': 'old-office',
  'application/vnd.ms-powerpoint': 'old-office',
};

/** Which sort of document is behind a link, by the end of its address, else by the type that the link says. */
export function sortOfDocument(pathname: string, type = ''): DocumentSort | null {
  const [, ending = ''] = /\.([a-z]{3,4})$/i.exec(pathname) ?? [];
  // Lists of values are given the type of Excel.
  if (/^csv$/i.test(ending)) return null;
  return endings[ending.toLowerCase()] ?? types[type.trim().toLowerCase()] ?? null;
}
