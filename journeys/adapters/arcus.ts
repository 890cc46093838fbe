import { field, firstResult, heading, link, questionUnder, record, text } from '../waypoints.ts';
import { adapter } from './adapter.ts';

/** A Salesforce site drawn by script; the real one fetches everything, even its first page, by POST to /s/sfsites/aura. */
export const arcus = adapter({
  id: 'arcus',
  name: 'Arcus Built Environment public register',
  supplier: 'Arcus',
  source:
    'Quick search, Search button, result cards, links and tabs of one application: public Selenium scraper for Wrexham (class Wrexham_Scraper). Advanced search, result cards, summary list: a Playwright scraper in Ruby (class ArcusScraper). Labels of a result and the address of a quick search (c__q): a Playwright scraper for Salford, Rochdale and Manchester. Several buttons named Search, and the tabs of newer registers: notes of a scraper "PlanFind" (July 2026). Fetching by POST to /s/sfsites/aura: several scrapers; its form, namespace, PR_SearchService.search, PublicRegisterViewService.getRecordDetails and PR_FilesListCont.getFiles: public scrapers for Manchester, Wiltshire and Haringey (June to September 2026). Not found anywhere, so guessed: that what else its pages ask is called "get…", the label of the quick search, headings, and how a comment is made. No page of terms was found.',
  checked: 'not yet checked',
  recognise: [
    { address: record(/[?&]c__r=arcus_/i) },
    {
      address: record(/^https?:\/\/[^/?#]+\/pr\d?\/s\/(be-)?(register-view|detail|planning-application)\b/i),
    },
    { html: record(/<arcuscommunity-pr_[a-z]/i) },
  ],
  reads: [
    {
      path: record(/^\/pr\d?\/s\/sfsites\/aura$/),
      calls: {
        field: 'message',
        list: 'actions',
        each: [
          {
            descriptor: record(/^aura:\/\/ApexActionController\/ACTION\$execute$/),
            'params.namespace': record(/^arcus[a-z]*$/),
            'params.classname': record(/^(PR_|PublicRegister)\w+$/),
            'params.method': record(/^(get|search|find|load|fetch)([A-Z]\w*)?$/),
          },
          { descriptor: record(/^(aura|serviceComponent):\/\/[\w.]+\/ACTION\$get[A-Z]\w*$/) },
        ],
      },
    },
  ],
  waypoints: {
    'find-applications': { evidence: [heading(/\bpublic register\b/i)] },
    'search-form': {
      follow: link(/^quick search$/i, /^public register$/i),
      evidence: [field(/\b(key ?word|reference|address|quick search|search)\b/i)],
      enquiry: {
        field: record(/\b(key ?word|reference|address|quick search|search)\b/i),
        data: 'planning-search-word',
        submit: record(/^search$/i),
      },
    },
    results: {
      evidence: [
        heading(/\bsearch results\b/i),
        text(/\bshowing [\d,]+ (to|-|–) [\d,]+ of [\d,]+ results\b/i),
        text(/\bno results (were )?found\b/i),
      ],
    },
    application: {
      follow: { ...firstResult(/^(?=.*\d)[a-z\d.-]+(\/[a-z\d.-]+){1,4}$/i), roles: ['link'] },
      evidence: [text(/\bdetails( \S+)? comments( \S+)? files\b/i)],
    },
    'comment-form': {
      follow: link(
        /^(make|add|submit) (a )?(public )?comment\b/i,
        /^comment on this (planning )?application\b/i,
        /^comments?( \(\d+\))?$/i,
      ),
      evidence: [questionUnder(/\bcomments?\b/i, /^(your )?comments?\b/i)],
    },
  },
});
