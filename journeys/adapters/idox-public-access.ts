import { field, heading, link, questionUnder, record, text } from '../waypoints.ts';
import { adapter } from './adapter.ts';

/** Simple search of one box. The search is a POST that answers with the results themselves. */
export const idoxPublicAccess = adapter({
  id: 'idox-public-access',
  name: 'Public Access',
  supplier: 'Idox',
  source:
    'Markup of results and of one application: github.com/adrianshort/uk_planning_scraper, spec/vcr_cassettes (Brighton and Hove, 2018) and lib/uk_planning_scraper/idox.rb. Simple search and newer results: pictures in github.com/sebvett/planning-applications, docs/scrapers/images. Messages: its spiders/idox.py. Commenting: surreyheath.gov.uk, chelmsford.gov.uk and eastsuffolk.gov.uk guides. Not found anywhere, so guessed: the disclaimer, and the headings of the comment and sign-in pages.',
  checked: 'not yet checked',
  recognise: [
    { address: record(/^https?:\/\/[^/?#]+\/(online-applications|idoxpa-web|planningdata-live)(\/|$)/i) },
    { address: record(/^https?:\/\/[^?#]+\/search\.do\?[^#]*\bsearchtype=application\b/i) },
    { html: record(/<div id="idox">\s*<div id="pa">/i) },
  ],
  disclaimer: {
    evidence: [
      {
        heading: record(/\b(disclaimer|terms (and|&) conditions|copyright)\b/i),
        control: record(/^(i )?(accept|agree)\b/i),
      },
    ],
    accept: record(/^(i )?(accept|agree)\b/i),
    post: true,
  },
  waypoints: {
    'find-applications': { evidence: [heading(/\b(simple search|applications search)\s*$/i)] },
    'search-form': {
      follow: link(/^simple( search)?$/i, /^planning$/i),
      evidence: [
        field(/\b(key ?word|reference number)\b.*\b(post ?code|address)\b/i),
        field(/^description key ?word\b/i),
      ],
      enquiry: {
        field: record(/\b(key ?word|reference number)\b.*\b(post ?code|address)\b|^description key ?word\b/i),
        data: 'planning-search-word',
        submit: record(/^search$/i),
        post: true,
      },
    },
    results: {
      evidence: [
        heading(/\bresults for application search\b/i),
        text(/\bshowing [\d,]+ ?[-–] ?[\d,]+ of [\d,]+/i),
        text(/\bno results found\b/i),
      ],
    },
    application: {
      follow: { roles: ['link'], first: true },
      evidence: [heading(/\bapplication summary\s*$/i)],
    },
    'comment-form': {
      follow: link(
        /^make a (public )?comment\b/i,
        /^comment on this (planning )?application\b/i,
        /^comments?( \(\d+\))?$/i,
      ),
      evidence: [questionUnder(/\bcomments?\b/i, /^(your )?comments?\b|\bstance\b|\bcommenter type\b/i)],
    },
  },
});
