/** Words that say nothing about where a link leads, English and Welsh. Our list. */
export const stopWords: ReadonlySet<string> = new Set([
  ...['a', 'about', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'by', 'can', 'do', 'for', 'from', 'how'],
  ...['i', 'if', 'in', 'into', 'is', 'it', 'its', 'me', 'my', 'of', 'on', 'or', 'our', 'out', 's', 'that'],
  ...[
    'the',
    'their',
    'this',
    'to',
    'us',
    'we',
    'what',
    'when',
    'where',
    'which',
    'who',
    'with',
    'you',
    'your',
  ],
  ...['ac', 'am', 'ar', 'at', 'beth', 'ei', 'eich', 'ein', 'eu', 'fy', 'gan', 'gyda', 'hon', 'hwn', 'i', 'n'],
  ...['neu', 'o', 'pa', 'r', 'sut', 'sy', 'y', 'ym', 'yn', 'yr'],
]);
