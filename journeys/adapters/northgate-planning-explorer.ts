import { field, firstResult, heading, link, questionUnder, record, text } from '../waypoints.ts';
import { adapter } from './adapter.ts';

/** One long search form, sent by POST to its own address with hidden state; a redirect leads to the results. */
export const northgatePlanningExplorer = adapter({
  id: 'northgate-planning-explorer',
  name: 'Planning Explorer',
  supplier: 'Northgate',
  source:
    'Form, its fields and the redirect: github.com/adrianshort/uk_planning_scraper, lib/uk_planning_scraper/northgate.rb. Addresses, form name, page titles and the labels of one application: github.com/aspeakman/UKPlanning, ukplanning/scrapers/dates/planningexplorer.py. Table of results: markup copied from Runnymede (July 2026) in a public test of a northgate_scraper.py. Commenting: planning.wiltshire.gov.uk/Northgate/PlanningExplorer/Home.aspx (stored page). Not found anywhere, so guessed: the visible labels of the search form, and the comment page. No page of terms was found.',
  checked: 'not yet checked',
  recognise: [
    { address: record(/^https?:\/\/[^?#]+\/[a-z]*planningexplorer(\d+|aa)?\/([^?#]+\/)?[a-z]+\.aspx\b/i) },
    { html: record(/<form[^>]{0,300}\b(id|name)="m3form"/i) },
  ],
  waypoints: {
    'find-applications': { evidence: [heading(/\b(find|search( for)?) (a )?planning applications?\b/i)] },
    'search-form': {
      follow: link(
        /^(general|application|keywords?) search$/i,
        /^(find|search( for)?) (a )?planning applications?\b/i,
      ),
      evidence: [field(/^(development )?(description|proposal)\b|^key ?words?\b/i)],
      enquiry: {
        field: record(/^(development )?(description|proposal)\b|^key ?words?\b/i),
        data: 'planning-search-word',
        submit: record(/^search$/i),
        post: true,
      },
    },
    results: {
      evidence: [
        text(/\bapplication number site address (development description|proposal)\b/i),
        text(/\b(no|not return(ed)?) any results\b/i),
      ],
    },
    application: {
      follow: { ...firstResult(/^(?=.*\d)[a-z\d.]+(\/[a-z\d]+){1,4}$/i), roles: ['link'] },
      evidence: [
        heading(/\bdetails page\b/i),
        text(/\bapplication registered:? ?\d{2}[-/]\d{2}[-/]\d{4}\b/i),
      ],
    },
    'comment-form': {
      follow: link(/^comment on this (planning )?application\b/i, /^(make|add|submit) (a )?comments?\b/i),
      evidence: [questionUnder(/\bcomments?\b/i, /^(your )?comments?\b/i)],
    },
  },
});
