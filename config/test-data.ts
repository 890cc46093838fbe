import type { DataName } from '../journeys/data-names.ts';

/**
 * What Kerb types. Nobody's own: the House of Commons as an address, the drama numbers that Ofcom keeps free
 * (01632 960000 to 960999), a mail domain reserved for examples (RFC 2606), the example number of HMRC's own guidance,
 * and made-up names. Dates are "YYYY-MM-DD". A council gives the address of its town hall in `testData`.
 */
export const testData: Readonly<Record<DataName, string>> = {
  'journey-words': '',
  'planning-search-word': 'extension',
  title: 'Mx',
  'first-name': 'Robin',
  'last-name': 'Sample',
  'full-name': 'Robin Sample',
  email: 'robin.sample@example.com',
  telephone: '01632 960123',
  'house-number': '1',
  street: 'Parliament Square',
  town: 'London',
  county: 'Greater London',
  postcode: 'SW1A 0AA',
  address: 'House of Commons, Parliament Square, London',
  'date-of-birth': '1980-02-15',
  date: 'today',
  'account-reference': '1234567',
  'national-insurance-number': 'QQ 12 34 56 C',
  'vehicle-registration': 'AA19 AAA',
  easting: '530268',
  northing: '179640',
  latitude: '51.499500',
  longitude: '-0.124800',
  'grid-reference': 'TQ30267964',
  organisation: 'Sample Trust',
  job: 'Librarian',
  number: '2',
  amount: '100',
  description: 'This is a test by an automatic tool. Please disregard it.',
  word: 'Sample',
};

/** The value of a name: the council's own where it gives one. "today" is the day of the run. */
export function dataFor(name: DataName, own: Readonly<Partial<Record<string, string>>>, today: Date): string {
  const value = own[name] ?? testData[name];
  return value === 'today' ? today.toISOString().slice(0, 10) : value;
}
