/** A mark that shows nothing and may turn the order of what is read: format, private and unassigned characters. */
export const mark = /[\p{Cf}\p{Co}\p{Cs}\p{Cn}]/u;
const marks = new RegExp(mark.source, 'gu');

export const spaces = /[\p{Cc}\s]+/gu;

/** Words as they can be shown on a terminal: on one line, without control characters and marks. */
export function cleaned(words: string): string {
  return words.replace(marks, '').replace(spaces, ' ').trim();
}
