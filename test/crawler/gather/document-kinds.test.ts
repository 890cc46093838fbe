import { expect, test } from 'vitest';
import { sortOfDocument } from '../../../crawler/gather/document-kinds.ts';

test.each([
  ['/bands.pdf', '', 'pdf'],
  ['/Bands.DOCX', '', 'office'],
  ['/spending.xlsx', '', 'office'],
  ['/budget.pptx', '', 'office'],
  ['/minutes.odt', '', 'office'],
  ['/spending.ods', '', 'office'],
  ['/budget.odp', '', 'office'],
  ['/minutes.doc', '', 'old-office'],
  ['/spending.xls', '', 'old-office'],
  ['/budget.ppt', '', 'old-office'],
  ['/download/7', 'application/vnd.oasis.opendocument.text', 'office'],
  ['/download/7', ' Application/MSWord ', 'old-office'],
  ['/bands.pdf', 'application/msword', 'pdf'],
  ['/spending.csv', 'application/vnd.ms-excel', null],
  ['/docx', '', null],
  ['/doc/page', 'text/html', null],
])('%s of the type "%s" is %s', (path, type, sort) => {
  expect(sortOfDocument(path, type)).toBe(sort);
});
