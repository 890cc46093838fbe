/** What is typed into other people's forms, by name: made-up or plainly public, never a person's. */
export const testData = {
  'planning-search-word': 'extension',
} as const;

export type TestDataName = keyof typeof testData;
