import { describe, expect, test } from 'vitest';
import { channels, withoutCondition } from '../../../../crawler/measures/wording/channel-words.ts';
import { tells } from '../../../../crawler/measures/wording/telling.ts';

/** The ways that a sentence offers. */
function offered(sentence: string): string[] {
  return channels.filter(({ telling }) => tells(telling, withoutCondition(sentence))).map(({ id }) => id);
}

const offers: Record<string, string[]> = {
  telephone: [
    'Call 01632 960123 to pay by card.',
    'If you cannot pay online, telephone 01632 960123 at any time of day.',
    'Speak to an adviser on +44 1632 960120.',
    'Tel: (01632) 960 120',
    'Our number is 0300 123 4567, Monday to Friday.',
    'Ffoniwch ni ar 01632 960123.',
  ],
  relay: [
    'If you cannot hear or speak on the telephone, dial 18001 first to use the relay service.',
    'Use Relay UK to reach us.',
    'Textphone users can reach us at any time.',
    'Deaf people can make a BSL video call through SignVideo.',
    'We can book a British Sign Language interpreter.',
    'Gallwch ddefnyddio ein ffôn testun.',
  ],
  post: [
    'Send a cheque to Council Tax, Civic Centre, Larkton LK1 1AA.',
    'You can apply by post.',
    'Write to Planning, Town Hall, Larkton, LK1 1AA.',
    'Return the form to Freepost Larkton Council.',
    'Post your documents to the address below.',
    'Gallwch wneud cais drwy’r post.',
  ],
  'in-person': [
    'Take your bill to any shop with a PayPoint sign.',
    'Present the bar code at: any Post Office; the Guildhall kiosk',
    'You can apply in person.',
    'Visit your nearest library for help.',
    'Come to the Civic Centre between 9am and 4pm.',
    'Galwch heibio i’r dderbynfa.',
  ],
  webchat: [
    'Chat with us from 9am to 5pm.',
    'Use our web chat to ask a question.',
    'Live chat is open until 8pm.',
    'Start a webchat.',
    'You can chat to an adviser.',
  ],
  email: [
    'Email us at bins@larkton.gov.uk.',
    'Write to counciltax@larkton.gov.uk.',
    'You can send your comments by email.',
    'E-mail the planning team.',
    'Contact us by e-mail.',
    'E-bostiwch ni.',
  ],
};

const others: Record<string, string[]> = {
  telephone: [
    'You cannot report this by telephone.',
    'Fax: call it what you like, it is 01632 960999.',
    'Your reference number is 0163296012.',
    'Have your telephone with you.',
    'Call us if you need help.',
  ],
  relay: [
    'The relay race is on Saturday.',
    'We teach a British Sign Language course for people who want to contact others.',
    'You can text your meter reading.',
    'The relay service is no longer available.',
    'We sign every letter.',
  ],
  post: [
    'We will send your permit by post.',
    'any Post Office',
    'The job is a temporary post.',
    'We no longer accept cheques by post.',
    'Applications for a postal vote, or to vote by post, close in May.',
    'Your bill will be sent to LK1 1AA.',
  ],
  'in-person': [
    'Visit our website or any page about the library.',
    'The Civic Centre was built in 1962.',
    'The person whose name is on the bill.',
    'Our offices are closed, so do not visit the Civic Centre.',
    'The work takes place at the town hall.',
    'We will visit you at the family centre.',
  ],
  webchat: [
    'Have a chat with your neighbour first.',
    'Webchat is not available at present.',
    'We chatted to residents.',
    'The chatterbox nursery is open.',
    'Talk to us.',
  ],
  email: [
    'You can have a receipt by email.',
    'Email for receipt',
    'We will email you when it is done.',
    'Enter your email address.',
    'Please do not send applications by email.',
    'Sign up for our email newsletter.',
  ],
};

describe.each(Object.keys(offers))('words that offer: %s', (channel) => {
  test.each(offers[channel] ?? [])('%s', (sentence) => {
    expect(offered(sentence)).toContain(channel);
  });

  test.each(others[channel] ?? [])('not: %s', (sentence) => {
    expect(offered(sentence)).not.toContain(channel);
  });
});
