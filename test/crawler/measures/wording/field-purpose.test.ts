import { describe, expect, test } from 'vitest';
import {
  askedBy,
  speaksOfOthers,
  speaksOfTheUser,
} from '../../../../crawler/measures/wording/field-purpose.ts';

describe('what a label asks for', () => {
  test.for([
    ['Your email address', { purpose: 'email', isOwn: true }],
    ['E-mail *', { purpose: 'email', isOwn: false }],
    ['What is your name?', { purpose: 'name', isOwn: true }],
    ['First name(s) (required)', { purpose: 'given-name', isOwn: false }],
    ['Daytime telephone number', { purpose: 'tel', isOwn: false }],
    ['Contact number:', { purpose: 'tel', isOwn: false }],
    ['Postcode', { purpose: 'postal-code', isOwn: false }],
    ['Rhif ffôn', { purpose: 'tel', isOwn: false }],
    ['Eich cyfeiriad e-bost', { purpose: 'email', isOwn: true }],
    ['Cyfenw', { purpose: 'family-name', isOwn: false }],
    ['Date of birth', { purpose: 'bday', isOwn: false }],
    ['Confirm password', { purpose: 'current-password', isOwn: false }],
    ['Confirm your email address', { purpose: 'email', isOwn: true }],
  ] as const)('reads "%s"', ([label, asked]) => {
    expect(askedBy(label)).toEqual(asked);
  });

  test.for([
    "Landlord's name",
    'Name of the deceased',
    'Road name',
    'Email a copy to',
    'Enter a postcode or place',
    'Company name',
    'Vehicle registration number',
    'Council tax account number',
    'Phone or email',
    'Your reference',
    'Name of street',
  ])('takes "%s" for something else', (label) => {
    expect(askedBy(label)).toBeNull();
  });

  test('knows headings on others from headings on the user', () => {
    expect(speaksOfOthers("Your landlord's details")).toBe(true);
    expect(speaksOfOthers('Manylion y plentyn')).toBe(true);
    expect(speaksOfOthers('Your details')).toBe(false);
    expect(speaksOfTheUser('Your details')).toBe(true);
    expect(speaksOfTheUser('Eich manylion')).toBe(true);
    expect(speaksOfTheUser('Where is the problem?')).toBe(false);
  });
});
