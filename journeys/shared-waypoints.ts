import { astray, dated, forBusiness } from './astray.ts';
import { accepting, toBegin } from './begin-wording.ts';
import type { Waypoint } from './journey.ts';
import { binTopics, councilTax, ofBins, yourCouncilTax } from './subjects.ts';
import { field, heading, link, record, search, text, topic } from './waypoints.ts';
import { begins, just, lists, says, unless } from './wording.ts';

/** The section on council tax, which four journeys go through. */
export const councilTaxSection = topic('council-tax', {
  follow: link(
    lists(
      councilTax,
      yourCouncilTax,
      'benefits?|housing benefits?|business(?: rates)?|rates|housing|money|bills|revenues|finance',
      'budd-daliadau|trethi busnes|ardrethi busnes|tai|arian',
    ),
    unless(begins(yourCouncilTax), ...astray, dated),
    unless(says(councilTax), ...astray, dated),
  ),
  evidence: [heading(says(councilTax))],
});

const otherWaste = [
  'garden|gardd|ardd|clinical|food|licen[cs]es?|carriers?|permits?|skips?|tips?|centres?|canolfan(?:nau)?|missed|bulky',
  'hazardous|asbestos|nappy|nappies|plans?|christmas|nadolig|what goes|goes in|world|awareness|order|new bins?|replac[a-z]*',
];

const binWord = '(?:bins?|rubbish|waste|recycling|refuse|biniau|sbwriel|g?wastraff|ailgylchu)';

/** The section on bins, which three journeys go through. */
export const binsSection = topic('bins', {
  follow: link(
    lists(
      ofBins,
      ...binTopics,
      'collections?|litter|streets?|street (?:care|cleaning)|(?:the |our )?environment|tips|recycling centres|climate',
      'casgliadau|strydoedd|(?:yr )?amgylchedd|canolfannau ailgylchu',
    ),
    unless(begins(...binTopics), ...astray, ...forBusiness, ...otherWaste),
    // What a list of topics goes on to name ("Bins and recycling: missed bins, garden waste") makes it no other page.
    unless(
      begins(`(?:your )?${binWord}(?:,| and| &| ac?) ${binWord}`),
      ...astray,
      ...forBusiness,
      'centres?|tips?|permits?|plans?|order|new|replac[a-z]*|canolfan(?:nau)?',
    ),
    unless(
      lists(
        'environment|amgylchedd|services',
        '(?:the |our |your )?environment|(?:yr )?amgylchedd|household services',
        '.{1,30}',
      ),
      ...astray,
      ...forBusiness,
    ),
    unless(says(...binTopics), ...astray, ...forBusiness, ...otherWaste),
  ),
  evidence: [heading(says(...binTopics))],
});

const builders = [
  'building(?: control| regulations)?|buildings|development|developments|land|conservation|heritage|environment|trees',
  'adeiladu|rheolaeth adeiladu|rheoli adeiladu|datblygu|datblygiad|rheoliadau adeiladu|tir|treftadaeth|cadwraeth',
];

/** The section on planning. */
export const planningSection = topic('planning', {
  follow: link(
    lists('planning|ynllunio', 'planning|(?:c|g|ch)ynllunio', ...builders),
    unless(
      says('planning|(?:c|g|ch)ynllunio'),
      ...astray,
      'emergency|school|financial|event|care|family|funeral|succession|argyfwng|make|apply|submit|appeals?|enforcement|breach|gorfodi|gwneud cais',
    ),
  ),
  evidence: [heading(says('planning|(?:c|g|ch)ynllunio'))],
});

/** Planning applications as a name has them. */
export const applications =
  '(?:planning (?:applications?|register)|[cg]h?(?:eisiadau|ais) cynllunio|(?:c|g|ch)ofrestr (?:geisiadau )?(?:g|c)ynllunio)';

/** Making an application, paying for one, or advice on it: another task than looking one up. */
export const applying = [
  'make|making|submit|submitting|apply|applying|prepare|preparing|pay|fees?|forms?|validat[a-z]*|pre-?(?:planning|application)',
  'how to|guidance|advice|checklists?|appeal a|breach|enforcement|permission|portal',
  'gwneud|cyflwyno|talu|ffioedd|ffurflenni|ffurflen|canllawiau|cyngor ar|gorfodi|caniatâd',
];

const looking =
  '(?:search(?: for)?|view|find|look up|look at|see|track|check|browse|inspect|chwilio|chwiliwch|gweld|gweler|edrych|dod o hyd|darganfod|dilyn)';

/** Names that lead to the council's page about looking up applications, the plainest first. */
export const findApplications: [RegExp, ...RegExp[]] = [
  unless(begins(`${looking}.{0,60} ${applications}`), ...astray, ...applying),
  unless(says(applications), ...astray, ...applying),
  begins('public access|mynediad cyhoeddus|dilyn a darganfod'),
  unless(
    begins(
      `${looking}(?:,? (?:and|or|/|&|a|neu) (?:view|search|track|comment(?: on)?))? (?:a |an |for |for an |am )?(?:applications?|[cg]eisiadau)`,
    ),
    ...astray,
    ...applying,
    'licen[cs][a-z]*|school|housing|job|grant|blue badge',
  ),
  just('planning (?:online|search|explorer|finder|applications?)|(?:online )?planning (?:register|system)'),
];

const asksForApplications =
  /^(?!.*(?:e-?mail|e-?bost)).*(?:application|planning|reference|key ?word|address|post ?code|search|cais|ceisiadau|cynllunio|cyfeirnod|allweddair|gair allweddol|cyfeiriad|c[oô]d ?post|chwilio)/i;
const underPlanning = /planning|application|development|cynllunio|ceisiadau|datblyg/i;

/** A box for words of what is to be built, and what tells that it searches. */
const describesOne = /^(?:development )?(?:description|proposal)|^(?:disgrifiad|cynnig)/i;
const searching = /search|find|look ?up|simple|advanced|chwil/i;

/** The box to look planning applications up in. */
export const planningSearch: Waypoint = search('search-form', {
  follow: link(
    unless(
      begins(`${looking}.{0,60}(?:applications?|planning register|public access|ceisiadau|gofrestr)`),
      ...astray,
      ...applying,
    ),
    begins('public access|planning (?:online|register|explorer)|mynediad cyhoeddus|dilyn a darganfod'),
    begins(
      '(?:go to|open|visit|use|launch|start|enter|continue to|agor|ewch i) (?:the |our |y |ein )?(?:online )?(?:planning|public access|cofrestr|gofrestr)',
    ),
    just(
      '(?:start|begin) (?:your |a )?search|simple search|(?:go to|use) (?:the |our )?(?:search|register).{0,20}|chwiliad syml',
    ),
    ...toBegin('search', 'find', 'view', 'chwilio'),
    accepting,
  ),
  evidence: [
    field(asksForApplications, underPlanning),
    { ...heading(underPlanning), ...field(describesOne, searching) },
  ],
  enquiry: {
    field: record(new RegExp(`${asksForApplications.source}|${describesOne.source}`, 'i')),
    fieldContext: record(underPlanning),
    data: 'planning-search-word',
    submit: record(
      begins('search|find|go|show results|view results|chwilio|chwilia|canfod|dangos|dod o hyd'),
    ),
    post: true,
  },
});

/** What shows that the search was answered, also when nothing was found. */
export const resultsEvidence = [
  heading(
    says('results?|applications? found|found [0-9,]+|canlyniadau|canlyniad|geisiadau wedi.{0,10} canfod'),
  ),
  text(says('showing [0-9,]+|[0-9,]+ (?:results?|applications?) (?:found|match)|dangos [0-9,]+')),
  text(
    says(
      'no (?:planning )?(?:applications?|results?|matches) (?:were |have been )?found|there are no (?:applications|results)',
      'dim canlyniadau|ni (?:chafwyd|ddaethpwyd).{0,30}(?:canlyniad|cais|ceisiadau)',
    ),
  ),
];
