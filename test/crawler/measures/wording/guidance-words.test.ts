import { describe, expect, test } from 'vitest';
import * as words from '../../../../crawler/measures/wording/guidance-words.ts';
import { headingTells, type Telling, tells } from '../../../../crawler/measures/wording/telling.ts';

/** Sentences that tell it, and sentences that only sound as if they did. */
const sentences: [string, Telling, { yes: string[]; no: string[] }][] = [
  [
    'what you need to have to hand',
    words.haveToHand,
    {
      yes: [
        'You will need: your council tax reference; a debit or credit card',
        'You’ll need your account number, which is on your bill.',
        'Please have your vehicle registration ready before you begin.',
        'Make sure you have your bank details.',
        'To apply you need proof of your address, such as a utility bill.',
        'You may need to provide photos of the damage.',
        'Bydd angen eich rhif cyfrif arnoch.',
        'Sicrhewch fod gennych eich cerdyn banc wrth law.',
      ],
      no: [
        'You do not need an account and you do not have to sign in.',
        'Call 01632 960223 and have your bill to hand.',
        'You need planning permission for an extension of this size.',
        'You will need to wait until the end of the month.',
        'You need a licence to keep more than five dogs.',
        'If you need help with your bill, contact us.',
        'Nid oes angen cyfrif arnoch.',
      ],
    },
  ],
  [
    'what it costs',
    words.cost,
    {
      yes: [
        'There is no charge for using a card.',
        'A collection costs £32 for up to three items.',
        'The fee is £12.50, payable when you book.',
        'The service is free.',
        'We do not charge for this service.',
        'Collection is free of charge for people on benefits.',
        'It costs £55 a year for each bin.',
        'Mae’r gwasanaeth hwn am ddim.',
        'Ni chodir tâl am ddefnyddio cerdyn.',
      ],
      no: [
        'No fee is mentioned.',
        'You could be fined up to £1,000 if you do not tell us.',
        'Calls to this number are free from mobiles.',
        'Please feel free to contact us.',
        'Children may get free school meals.',
        'For fees see our price list.',
        'You cannot apply if your savings are more than £16,000.',
        'Before you go on please make sure that the charge is yours.',
        'The Council accepts no liability for the charges of third parties.',
      ],
    },
  ],
  [
    'what happens, step by step',
    words.whatHappens,
    {
      yes: [
        'Once you have applied, we will check your details.',
        'We will inspect the pothole and let you know what we decide.',
        'When you report a missed bin, our crew will come back.',
        'You’ll get a confirmation email with a reference number.',
        'We show your payment on your account within 2 working days.',
        'Step 2: choose a day for your collection.',
        'Byddwn yn cysylltu â chi cyn pen wythnos.',
      ],
      no: [
        'We will not collect your rubbish if it is beside the bin.',
        'We will process your personal data as our privacy notice says.',
        'We collect waste every Monday.',
        'After you leave school you can go to college.',
        'There is step-free access to the building.',
        'The Revenues Service is responsible for billing, collection and recovery.',
      ],
    },
  ],
  [
    'how long it takes',
    words.howLong,
    {
      yes: [
        'It takes about 3 minutes and there is no charge for using a card.',
        'The form should take 10 to 15 minutes.',
        'This will take you around five minutes to complete.',
        'You can pay your bill in under 2 minutes.',
        'It usually takes half an hour.',
        'Mae’n cymryd tua 5 munud.',
      ],
      no: [
        'Your session will end after 15 minutes without activity.',
        'The library is a walk that takes 10 minutes from the station.',
        'The form takes your name and address.',
        'It takes all kinds of waste.',
        'Parking is free for 30 minutes.',
        'The page will time out, which takes 20 minutes.',
      ],
    },
  ],
  [
    'when you hear back',
    words.hearBack,
    {
      yes: [
        'We show your payment on your account within 2 working days.',
        'We will reply within 10 working days.',
        'Please allow 14 days for it to be lodged with your bank.',
        'A decision usually takes 8 weeks.',
        'Your application will be looked at within six weeks.',
        'We will collect it on the next working day.',
        'Byddwn yn ateb o fewn 10 diwrnod.',
      ],
      no: [
        'Comments must be received within 21 days of the notice.',
        'Amounts that are credited to the wrong account can take up to 28 days to be moved.',
        'You must tell us within 21 days of moving.',
        'We keep your details for 6 months.',
        'You can appeal within 2 months if we refuse your application.',
        'It is open 7 days a week.',
      ],
    },
  ],
  [
    'who can use it',
    words.whoCanUse,
    {
      yes: [
        'You can pay for someone else if you have their reference.',
        'You can apply if you are the only adult in your home.',
        'This service is only for residents of the borough, and for people who live here.',
        'You must be 18 or over.',
        'You may be eligible for a reduction if your income is low.',
        'Anyone can comment on an application.',
        'Gallwch wneud cais os ydych yn byw yn y sir.',
      ],
      no: [
        'You can pay by telephone if you prefer.',
        'You can report it online.',
        'You are entitled to complain to the Ombudsman.',
        'The photo must be a JPEG file.',
        'You can use our map if you are not sure.',
        'The person whose name is on the bill.',
      ],
    },
  ],
  [
    'how to fill it in',
    words.fillIn,
    {
      yes: [
        'Fields marked * must be completed.',
        'For example, 24/00117/HOU or Mill Lane.',
        'It has 8 digits and is at the top right of your bill.',
        'Starts with 7, for example 700123456',
        'Enter your name as it appears on your bill.',
        'Er enghraifft, 700123456.',
      ],
      no: [
        'Enter your details.',
        'Please do not use the back button of your browser.',
        'Status',
        'Select a service from the menu on the left.',
        'We have 12 libraries.',
        'All cookies are marked as necessary in your browser, for example.',
      ],
    },
  ],
  [
    'what is asked for, before it begins',
    words.askedBefore,
    {
      yes: [
        'We will ask for your reference and the amount.',
        'We’ll ask you about your household.',
        'You will be asked to upload a photo.',
        'You’ll need to tell us where the problem is.',
        'The form asks about your income and savings.',
        'Byddwn yn gofyn am eich cyfeiriad.',
      ],
      no: [
        'Your card issuer may ask you to confirm who you are.',
        'We will never ask for your PIN.',
        'You will not be asked for a password.',
        'You will be asked to complete a survey about our website.',
        'Ask a neighbour for help.',
        'You will need to leave your bin at the kerb.',
      ],
    },
  ],
];

describe.each(sentences)('words that tell %s', (_, telling, { yes, no }) => {
  test.each(yes)('are found: %s', (sentence) => {
    expect(tells(telling, sentence)).toBe(true);
  });

  test.each(no)('are not these: %s', (sentence) => {
    expect(tells(telling, sentence)).toBe(false);
  });
});

describe('headings that tell', () => {
  test.each([
    ['What happens next', words.whatHappens, 'We show your payment on your account.'],
    ['How much it costs', words.cost, 'Each permit is £45.'],
    ['What you’ll need', words.haveToHand, 'your passport'],
    ['What we will ask for', words.askedBefore, 'your card'],
    ['Who can apply', words.whoCanUse, 'Tenants of the council.'],
    ['Beth sy’n digwydd nesaf?', words.whatHappens, 'Byddwn yn edrych ar eich cais.'],
  ])('%s', (heading, telling, under) => {
    expect(headingTells(telling, heading, under)).toBe(true);
  });

  test.each([
    ['What happens next', words.whatHappens, '', 'has nothing under it'],
    ['Fees and charges', words.cost, 'See our price list.', 'has no sum under it'],
    ['Before you start', words.haveToHand, 'Read our privacy notice.', 'says nothing by itself'],
    ['What happened in 1974', words.whatHappens, 'The borough was formed.', 'is history'],
    ['Who can help', words.whoCanUse, 'Ask Citizens Advice.', 'is about others'],
  ])('not: %s', (heading, telling, under) => {
    expect(headingTells(telling, heading, under)).toBe(false);
  });
});
