import type { Telling } from './telling.ts';

/** A way to do a task other than on the website. */
export interface Channel {
  id: string;
  label: string;
  telling: Telling;
  /** The scheme of a link that is such a way by itself. */
  scheme?: RegExp;
}

/** Numbers as they are written in the United Kingdom: ten or eleven digits with a leading 0 or +44. */
export const ukNumber = /(?<![\d/-])(?:\+44 ?\(?0?\)? ?\d|\(?0\d)(?:[ ()-]{0,2}\d){8,9}(?!\d)/u;

const negated =
  /\b(?:cannot|can't|no longer|unable|not (?:accept\p{L}*|available|possible|able|take|offer)|(?:do|does|did|will) not|don't|doesn't|won't|closed|suspended|ni (?:all\p{L}+|dderbyn\p{L}*)|ni fydd)\b/iu;

const place =
  '(?:offices?|council house|centres?|hubs?|librar(?:y|ies)|reception|counter|kiosks?|hall|guildhall|shops?|post offices?|pay ?points?|pay ?zone|customer services?|desk|swyddfa|swyddfeydd|llyfrgell|canolfan|derbynfa)';

/**
 * How councils name other ways to do a task.
 *
 * Sources: NHS and GOV.UK content guidance on contact details; Relay UK's guidance on 18001; the sentences are as seen
 * on council pages, the Welsh ones our own. A sentence that says that a way is closed names none, but for the words
 * "if you cannot … online", which are taken out before (withoutCondition).
 */
export const channels: readonly Channel[] = [
  {
    id: 'telephone',
    label: 'Telephone',
    scheme: /^tel:/i,
    telling: {
      says: [
        new RegExp(
          `\\b(?:call|calling|phone|phoning|telephone|telephoning|tel|ring|dial|speak|talk|contact|helpline|hotline|number|lines?|ff[oô]n|ffoniwch|ffonio|galw|galwch|cysylltwch)\\b.{0,120}${ukNumber.source}`,
          'iu',
        ),
        new RegExp(
          `${ukNumber.source}.{0,80}\\b(?:call|phone|telephone|speak|lines? (?:are|is)|ffoniwch)\\b`,
          'iu',
        ),
      ],
      unless: [
        negated,
        /\bfax\b|\bffacs\b/iu,
        /\b(?:reference|account|charity|company|vat|card) (?:no|number)\b/iu,
      ],
      headings: [/^(?:by |over the )?(?:tele)?phone$|^call us$|^(?:dros y |ar y )?ff[oô]n$/iu],
      underHeading: ukNumber,
    },
  },
  {
    id: 'relay',
    label: 'Relay, textphone or sign language',
    telling: {
      says: [
        /\b18001\b|\brelay ?uk\b|\b(?:text|video|the) relay\b|\brelay service\b|\bnext generation text\b|\btext ?phone\b|\bminicom\b|\btype ?talk\b/iu,
        /\b(?:bsl|british sign language|sign language)\b[^.!?]{0,60}\b(?:video|interpret\p{L}*|relay|call|live|signvideo|signlive|interpretersnow)\b|\bsign ?video\b|\bsign ?live\b/iu,
        /\b(?:video|interpret\p{L}*|relay|call|contact|speak)\b[^.!?]{0,60}\b(?:bsl|british sign language|sign language)\b/iu,
        /\bff[oô]n testun\b|\bgwasanaeth cyfnewid\b|\biaith arwyddion\b/iu,
      ],
      unless: [negated, /\brelay race\b|\b(?:course|class|lesson|learn|interpreters? wanted)\b/iu],
      headings: [],
    },
  },
  {
    id: 'post',
    label: 'Post',
    telling: {
      says: [
        /(?<!sent )(?<!sent out )(?<!to you )(?<!posted )\bby post\b/iu,
        /\b(?:write|post|send|return)\b[^.!?]{0,160}\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/iu,
        /\b(?:write|post|send|return)\b[^.!?]{0,80}\b(?:freepost|po box|(?:the|this|our|following) address|address (?:below|above|on))\b/iu,
        /\b(?:drwy|trwy)'r post\b|\bysgrifennwch atom\b|\bpostiwch\b/iu,
      ],
      unless: [
        negated,
        /\b(?:we|be|you(?:'ll| will)|is|are|was|were)(?: \p{L}+){0,2} (?:sen[dt]|post(?:ed)?|receive|get|issued?|deliver(?:ed)?)\b/iu,
        /\b(?:anfonwn|byddwn yn anfon|vote by post|postal vote)\b/iu,
      ],
      headings: [/^(?:by |in )?(?:post|letter|mail|cheque|writing)$|^write to us$|^(?:drwy|trwy)'r post$/iu],
      underHeading:
        /\b(?:send|write|post|return|cheque|address|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|anfon\p{L}*|ysgrifen\p{L}*)\b/iu,
    },
  },
  {
    id: 'in-person',
    label: 'In person',
    telling: {
      says: [
        /\bin person\b|\bface[- ]to[- ]face\b|\bwyneb yn wyneb\b|\byn bersonol\b|\bgalw(?:ch)? heibio\b/iu,
        new RegExp(
          `\\b(?:visit|come (?:in ?)?to|go to|call (?:in )?at|call into|pop into|drop (?:in|into)|take|bring|hand in|present|pay (?:in cash )?at|ewch i|ymwelwch â|dewch i)\\b[^.!?]{0,100}\\b${place}\\b`,
          'iu',
        ),
      ],
      unless: [
        negated,
        /\b(?:visit|go to|come to)\b[^.!?]{0,40}\b(?:website|web ?page|page|online|portal|\p{L}+\.(?:gov|org|co)\b)/iu,
        /\bwe(?:'ll| will)? (?:visit|come|take|call)\b|\btakes? (?:place|part|up|about|\d)/iu,
        /\bhelp centre\b|\bgarden centre\b|\bcall centre\b/iu,
      ],
      headings: [
        /^in person$|^face[- ]to[- ]face$|^visit us$|^at (?:a|any|the|our) .{1,40}$|^wyneb yn wyneb$|^yn bersonol$/iu,
      ],
    },
  },
  {
    id: 'webchat',
    label: 'Webchat',
    telling: {
      says: [
        /\b(?:web ?chat|live ?chat)\b|\bchat (?:with|to) (?:us|an? (?:adviser|advisor|agent|officer)|our)\b|\bchat online\b|\bsgwrs(?:io)? (?:fyw|ar-lein|â ni)\b/iu,
      ],
      unless: [negated],
      headings: [],
    },
  },
  {
    id: 'email',
    label: 'E-mail',
    scheme: /^mailto:/i,
    telling: {
      says: [
        /\be-?mail (?:us|the \p{L}+(?: \p{L}+)? team|your (?:report|request|application|form|comments|completed))\b|\be-?mail(?::| at| to)? ?\S+@\S+/iu,
        /\b(?:send|contact|write|report|apply|reply|return)\b[^.!?]{0,60}\bby e-?mail\b/iu,
        /\S+@\S+\.(?:gov|org|co|com|cymru|wales|example)\b/iu,
        /\be-?bostiwch\b|\banfonwch e-?bost\b/iu,
      ],
      unless: [
        negated,
        /\bwe(?:'ll| will| can)? (?:send|e-?mail|reply|contact|write)\b|\breceipt\b|\bconfirmation\b|\byour e-?mail address\b|\bnewsletter\b/iu,
      ],
      headings: [/^(?:by )?e-?mail$|^(?:drwy |trwy )?e-?bost$/iu],
      underHeading: /@|\be-?mail us\b/iu,
    },
  },
];

/** A sentence without its condition, so that "If you cannot pay online, telephone …" is not taken for a refusal. */
export function withoutCondition(sentence: string): string {
  const plain = sentence.replace(/[’‘]/gu, "'");

  return plain.replace(
    /\b(?:if|where|when) (?:you|people)(?: (?:cannot|can't|could not|are (?:not able|unable)|do not|don't|have no|would rather not)|'re unable)\b[^,;.]{0,80}[,;]?|\bos na allwch\b[^,;.]{0,80}[,;]?/giu,
    ' ',
  );
}
