const names: Readonly<Record<string, string>> = {
  ...{
    en: 'English',
    cy: 'Welsh',
    ga: 'Irish',
    gd: 'Scottish Gaelic',
    fr: 'French',
    de: 'German',
    es: 'Spanish',
  },
  ...{
    pt: 'Portuguese',
    it: 'Italian',
    nl: 'Dutch',
    pl: 'Polish',
    ro: 'Romanian',
    lt: 'Lithuanian',
    lv: 'Latvian',
  },
  ...{
    hu: 'Hungarian',
    cs: 'Czech',
    sk: 'Slovak',
    bg: 'Bulgarian',
    ru: 'Russian',
    uk: 'Ukrainian',
    tr: 'Turkish',
  },
  ...{
    so: 'Somali',
    sq: 'Albanian',
    el: 'Greek',
    ar: 'Arabic',
    ur: 'Urdu',
    fa: 'Persian',
    he: 'Hebrew',
    hi: 'Hindi',
  },
  ...{
    bn: 'Bengali',
    gu: 'Gujarati',
    pa: 'Punjabi',
    ta: 'Tamil',
    te: 'Telugu',
    zh: 'Chinese',
    ja: 'Japanese',
  },
  ...{
    ko: 'Korean',
    th: 'Thai',
    vi: 'Vietnamese',
    ku: 'Kurdish',
    ne: 'Nepali',
    mr: 'Marathi',
    sw: 'Swahili',
  },
};

/** The English name of a language tag: "Welsh" for "cy". The tag itself where we have none. */
export function languageName(tag: string): string {
  return names[tag] ?? tag;
}

/** The first part of a language tag: "en" of "en-GB". Some have an older or a longer name. */
export function primaryTag(tag: string): string {
  const [first = ''] = tag.trim().toLowerCase().split('-');
  return { eng: 'en', cym: 'cy', wel: 'cy', nb: 'no', nn: 'no', iw: 'he', fil: 'tl' }[first] ?? first;
}
