import type { Part } from '../records/answer.ts';
import { channelItems, switchboard } from './guidance/channels-told.ts';
import { isTask, taskPages } from './guidance/task-pages.ts';
import { partOf } from './guidance/told.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import { unrated } from './way/unfinished.ts';

/**
 * How many other ways to do the task its pages offer: telephone, relay or textphone, post, in person, webchat, e-mail.
 *
 * Only the main content counts. The general number in the footer counts as one way where the pages have nothing else,
 * and the part says so.
 */
export const otherChannels = {
  id: 'other-channels',
  version: 1,
  title: 'Other ways to do the task',
  why: 'Not everybody can use a website, and a service has to be open to those people as well.',
  unit: 'ways',
  better: 'higher',
  source:
    "Cambridge City Council's digital strategy (2024): a non-digital alternative to every service; Equality Act 2010, section 20; our lists of words",
  measure(evidence) {
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    if (!isTask(evidence)) return notApplicable('This journey leads to a page to read, not to a task.');
    const pages = taskPages(evidence);
    const items = channelItems(pages);
    const offered = items.filter(({ told }) => told.answer === 'yes').length;
    const general = offered === 0 ? switchboard(pages) : null;
    if (offered === 0 && items.some(({ told }) => told.answer === 'cannot tell'))
      return cannotTell('The words of the pages about the task were not gathered.');
    const parts: Part[] = items.map(partOf);
    if (general) {
      const { words, step } = general;
      const note = `Only the general number, outside the main content: ${words}`;
      parts.push({ id: 'switchboard', label: 'General telephone number', value: 'yes', note, step });
    }

    return measured(offered + (general ? 1 : 0), { unit: 'ways', parts });
  },
} as const satisfies Measure;
