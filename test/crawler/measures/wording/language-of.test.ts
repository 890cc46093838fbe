import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../crawler/measures/wording/language-of.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'You can see when your next collection is by putting your postcode into the box on this page.'],
    ['cy', 'Os oes angen y wybodaeth hon arnoch mewn fformat arall, cysylltwch â ni.'],
    ['cy', 'Rhowch wybod i ni am fin a gollwyd o fewn dau ddiwrnod gwaith.'],
    ['pl', 'Jeśli potrzebujesz tych informacji w innym języku, skontaktuj się z nami telefonicznie.'],
    ['ro', 'Dacă aveți nevoie de aceste informații într-o altă limbă, vă rugăm să ne contactați.'],
    ['bn', 'আপনার যদি এই তথ্য অন্য ভাষায় প্রয়োজন হয়, আমাদের ফোন করুন।'],
    ['zh', '如果您需要其他语言的信息，请与我们联系。'],
  ])('is %s: %s', (tag, text) => {
    expect(languageOf(text)?.tag).toBe(tag);
  });

  test.each([
    ['too short', 'Cysylltu â ni'],
    [
      'Welsh places in an English list',
      'Aberystwyth, Caerdydd, Pontypridd, Rhondda Cynon Taf, Ynys Môn, Ceredigion',
    ],
    ['an address', 'Cyngor Sir Aberllyn, Neuadd y Sir, Stryd y Castell, Aberllyn, Powys'],
    ['a list of nouns', 'Furniture, carpets, white goods. No rubble, glass, pianos or car parts.'],
    [
      'letters to fill a page',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.',
    ],
    [
      'addresses of the web',
      'https://www.example.org/y/yr/mae/ac/gan/neu/hon/hwn/hyn/sydd/fod/bod/gyda/wedi',
    ],
  ])('cannot be told from %s', (_, text) => {
    expect(languageOf(text)).toBeNull();
  });

  test('leaves open what is as well another one', () => {
    expect(languageOf('إذا كنت بحاجة إلى هذه المعلومات بلغة أخرى، يرجى الاتصال بنا.')?.or).toContain('ur');
  });
});
