import { tidy } from './text.ts';

const look =
  '(?:red|green|blue|yellow|orange|purple|pink|grey|gray|black|white|brown|turquoise|amber|round|square|circular|triangular|oval|rectangular|large|big|bright|dark|light)';
const part =
  '(?:buttons?|links?|box(?:es)?|icons?|fields?|tabs?|arrows?|circles?|squares?|triangles?|panels?|menus?|columns?|options?|banners?|bars?|areas?)';
const act =
  '(?:click(?:ing)?|press(?:ing)?|tap(?:ping)?|select(?:ing)?|choos(?:e|ing)|us(?:e|ing)|fill(?:ing)? (?:in|out)|complet(?:e|ing)|enter(?:ing)?|tick(?:ing)?|follow(?:ing)?|see|find|go to|look at|refer to|type|answer(?:ing)?|read)';
const side =
  '(?:on|to|at) (?:the|your) (?:far |top |bottom |lower |upper )?(?:right|left)(?:[- ]hand)?(?: side| corner| column)?\\b';
const lookCy =
  '(?:g?wyrdd|g?werdd|c?g?och|g?las|melyn|felyn|felen|oren|b?phorffor|porffor|pinc|llwyd|lwyd|d?du|ddu|g?wyn|crwn|gron|sgw[aâ]r|mawr|fawr)';
const partCy =
  '(?:botwm|fotwm|botymau|fotymau|dolen|ddolen|dolenni|ddolenni|blwch|flwch|blychau|flychau|eicon|tab|saeth|dewislen|ddewislen|panel|golofn|colofn|maes|meysydd)';
const actCy =
  '(?:clici(?:wch|o)|glicio|pwys(?:wch|o)|bwyso|dewis(?:wch)?|ddewis|defnyddi(?:wch|o)|ddefnyddio|llen(?:wch|wi)|dilyn(?:wch)?|gwel(?:er|wch)|gweler|ewch i|teipi(?:wch|o)|tici(?:wch|o)|edrychwch ar)';

/** Instructions that name a thing on the page by its look or its place and by nothing else. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `\\b${act}\\b[^.!?]{0,40}?\\b(?:the|a|an|any|one of the) (?:${look}[ ,]+(?:and )?)+(?:coloured )?${part}\\b`,
    'iu',
  ),
  new RegExp(`\\b${act}\\b[^.!?]{0,30}?\\b(?:the|these|those|one of the) ${part} ${side}`, 'iu'),
  new RegExp(`\\b${act}\\b[^.!?]{0,30}?\\b(?:the|our) (?:right|left)[- ]hand (?:side )?${part}\\b`, 'iu'),
  new RegExp(
    `\\b${act}\\b[^.!?]{0,40}?\\b(?:fields|boxes|questions|items|entries|options) (?:that are |which are )?(?:marked |shown |highlighted |outlined |coloured )?in ${look}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:below|above|under|beside|next to|underneath) the ${look} (?:line|bar|box|banner|arrow|panel|stripe)\\b`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${actCy}(?!\\p{L})[^.!?]{0,40}?(?<!\\p{L})(?:y|yr|ar y|'r|unrhyw) ?${partCy} ${lookCy}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${actCy}(?!\\p{L})[^.!?]{0,40}?(?<!\\p{L})${partCy} (?:ar|i) (?:y|yr ochr|ochr) (?:dde|chwith|law dde|law chwith)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:o dan|uwchben|islaw) y (?:llinell|bar|blwch|faner) ${lookCy}(?!\\p{L})`, 'iu'),
];

/** Words that give the thing a name, too: then look and place only help. */
const named =
  /["“”‘«»]|(?<=\s)'\p{L}|\b(?:labell?ed|called|named|titled|marked with|that says?|which says?|saying|headed|entitled)\b|o['’]r enw|wedi['’]i labelu|sy['’]n dweud/iu;
/** Things of that colour that stand in the street. */
const bins =
  /\b(?:bins?|recycl\w*|glass|cardboard|collect\w*|kerb\w*|waste|rubbish|caddy|crew|bottles?|cans|post ?box(?:es)?|phone box(?:es)?|badge|ailgylchu|gwastraff|bin(?:iau)?|casglu)\b/iu;

/** The sentences of a text that tell people to use something known only by its colour, shape, size or side. */
export function sensoryInstructions(text: string): string[] {
  return tidy(text, 4000)
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => sentence.slice(0, 400))
    .filter((sentence) => {
      const found = patterns.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
      return found != null && !named.test(sentence) && !bins.test(sentence);
    });
}
