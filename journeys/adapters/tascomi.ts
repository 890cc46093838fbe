import { field, firstResult, heading, link, questionUnder, record, text } from '../waypoints.ts';
import { adapter } from './adapter.ts';

/** One address for all: what is shown is said by "fa". The search is a POST answered with form and results together. */
export const tascomi = adapter({
  id: 'tascomi',
  name: 'Regulatory Services Hub (Tascomi)',
  supplier: 'SmartAdmin',
  source:
    'Form, its fields, table of results and View button: walkthrough of Cheshire East and tests for Blackburn in the public yimby project of K. Stathoulopoulos (September 2026), and github.com/sebvett/planning-applications, spiders/smartadmin.py. Labels of one application and the scripted sending: a public Scrapy spider "fa_spider" (2025). Commenting and the place of the results: walthamforest.gov.uk guide to commenting. Title, and the human verification: a skill "planning-document-search" (August 2026). Not found anywhere, so guessed: headings, and the comment form itself. No page of terms was found.',
  checked: 'not yet checked',
  recognise: [
    { address: record(/^https?:\/\/[^/?#]+\/planning\/(index\.html)?\?([^#]*&)?fa=[a-z_]+/i) },
    {
      address: record(/^https?:\/\/[^/?#]+\/planning\/(index\.html)?(#|$)/i),
      html: record(/\bname="fa"|\bid="application_results_table"|\bview_application\b/i),
    },
    { title: record(/\bregulatory services hub\b/i) },
  ],
  reads: [
    {
      path: record(/^\/planning\/(index\.html)?$/),
      fields: { fa: record(/^search$/), ajax: record(/^true$/) },
    },
  ],
  waypoints: {
    'find-applications': { evidence: [heading(/\b(search|planning) applications?\b/i)] },
    'search-form': {
      follow: link(/^(search )?(planning )?applications?( search)?$/i, /^planning register$/i),
      evidence: [field(/^proposal\b/i)],
      enquiry: {
        field: record(/^proposal\b/i),
        data: 'planning-search-word',
        submit: record(/^search$/i),
        post: true,
      },
    },
    results: {
      evidence: [
        text(/\b(application )?reference( number)? application type location( details)? proposal\b/i),
        text(/\bno (results|applications|records) (were )?found\b/i),
      ],
    },
    application: {
      follow: firstResult(/^view$/i),
      evidence: [text(/\b(received|valid) date: ?\d{2}[-/]\d{2}[-/]\d{4}\b/i)],
    },
    'comment-form': {
      follow: link(
        /^(make|add|submit) (a )?(public )?comment\b/i,
        /^comment on this (planning )?application\b/i,
        /^log ?in( to comment)?$/i,
      ),
      evidence: [questionUnder(/\bcomments?\b/i, /^(your )?comments?\b/i)],
    },
  },
});
