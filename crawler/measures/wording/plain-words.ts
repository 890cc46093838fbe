/**
 * Words of offices and the plain words for them: those of the Plain English Campaign's "A to Z of alternative words"
 * and of the GOV.UK style guide's "Words to avoid" that hardly ever mean something else on a council's pages. Words
 * that are often right there, such as "deliver", "key" or "require", are left out.
 */
export const plainWords: readonly (readonly [expression: RegExp, plain: string])[] = [
  [/\baforementioned\b/giu, 'this, or what it is'],
  [/\bascertain(?:s|ed|ing)?\b/giu, 'find out'],
  [/\bcommenc(?:e|es|ed|ing|ement)\b/giu, 'start'],
  [/\bdisincentivis(?:e|es|ed|ing)\b/giu, 'discourage'],
  [/\bempower(?:s|ed|ing)\b/giu, 'let, help'],
  [/\bendeavour(?:s|ed|ing)?\b/giu, 'try'],
  [/\bexpedit(?:e|es|ed|ing)\b/giu, 'hurry'],
  [/\bfacilitat(?:e|es|ed|ing)\b/giu, 'help, or what it does'],
  [/\bforthwith\b/giu, 'now'],
  [/\bgoing forward\b/giu, 'from now on'],
  [/\bhere(?:by|with|to|in|after)\b/giu, 'leave it out'],
  [/\bhitherto\b/giu, 'until now'],
  [/\bin accordance with\b/giu, 'under, as … says'],
  [/\bin excess of\b/giu, 'more than'],
  [/\bin lieu of\b/giu, 'instead of'],
  [/\bin respect of\b/giu, 'about, for'],
  [/\bin the event (?:of|that)\b/giu, 'if'],
  [/\bliais(?:e|es|ed|ing)\b/giu, 'work with, tell'],
  [/\bnotwithstanding\b/giu, 'despite'],
  [/\boverarching\b/giu, 'leave it out'],
  [/\bprior to\b/giu, 'before'],
  [/\bpursuant to\b/giu, 'under'],
  [/\bremittances?\b/giu, 'payment'],
  [/\bthere(?:of|upon|in)\b/giu, 'leave it out'],
  [/\butilis(?:e|es|ed|ing|ation)\b/giu, 'use'],
  [/\bwhilst\b/giu, 'while'],
  [/\bwith (?:regard|reference) to\b/giu, 'about'],
];
