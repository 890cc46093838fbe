import type { OfficeFacts } from '../../records/office-facts.ts';
import { answerWith, type Unread } from '../read-apart.ts';
import { factsOf } from './facts-of.ts';
import { Unreadable } from './unreadable.ts';

answerWith(read);

function read(bytes: Uint8Array): OfficeFacts | Unread {
  try {
    return factsOf(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message };
    const words = error instanceof Error ? error.message : String(error);
    return { reason: `The document is broken: ${words.slice(0, 200)}` };
  }
}
