import { field, firstResult, heading, link, questionUnder, record, text } from '../waypoints.ts';
import { adapter } from './adapter.ts';

/** Drawn by script (AngularJS) from an interface on another host, which is read by GET with headers of its own. */
export const agileApplications = adapter({
  id: 'agile-applications',
  name: 'Citizen Portal Planning',
  supplier: 'Agile',
  source:
    'Interface, its headers and the address of results: public notes and scrapers found by the string "planningapi.agileapplications.co.uk", among them a skill "planning-document-search" (August 2026). Names and ids on the page (reference, btnSearch, table "results", row that opens, panels Summary, Consultations, Responses, sas-cookie-consent, no_results): Selenium scrapers for Tonbridge and Malling, Richmond and Dublin. Terms with "Accept": a public probe of Pembrokeshire and Slough. Not found anywhere, so guessed: visible labels of the search, headings, and how a comment is made.',
  checked: 'not yet checked',
  recognise: [
    { address: record(/^https?:\/\/planning\.agileapplications\.(co\.uk|ie)\//i) },
    { title: record(/^citizen portal planning\b/i) },
    {
      address: record(/^https?:\/\/[^/?#]+\/[^/?#]+\/(search-applications|application-details)(\/|\?|$)/i),
      html: record(/<sas-[a-z]+|\bsunagile\.com\b|\bplanningapi\.agileapplications\b/i),
    },
  ],
  disclaimer: {
    evidence: [{ heading: record(/\bterms (and|&) conditions\b/i), control: record(/^(i )?accept$/i) }],
    accept: record(/^(i )?accept$/i),
  },
  waypoints: {
    'find-applications': { evidence: [heading(/\bsearch (planning )?applications\b/i)] },
    'search-form': {
      follow: link(/^search (planning )?applications$/i),
      evidence: [field(/^proposal\b/i), field(/\breference\b.*\b(address|location|post ?code)\b/i)],
      enquiry: {
        field: record(/^(proposal|key ?words?)\b/i),
        data: 'planning-search-word',
        submit: record(/^search$/i),
      },
    },
    results: {
      evidence: [
        heading(/\bsearch results\b/i),
        text(/\breference\b.{0,40}\bproposal\b.{0,40}\blocation\b/i),
        text(/\bno results (were )?found\b/i),
      ],
    },
    application: {
      follow: firstResult(/^view( application)?$/i, /^(?=.*\d)[a-z\d.]+(\/[a-z\d.]+){1,4}$/i),
      evidence: [heading(/\bapplication details\b/i)],
    },
    'comment-form': {
      follow: link(
        /^(make|add|submit) (a )?(comment|representation|response)\b/i,
        /^comment on this (planning )?application\b/i,
      ),
      evidence: [
        questionUnder(/\b(comments?|representations?)\b/i, /^(your )?(comments?|representation)\b/i),
      ],
    },
  },
});
