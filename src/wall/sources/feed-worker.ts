// Runs apart: reads a feed and says which entries it has.
import { answerApart } from '../../outside/answering-apart.ts';
import { entriesIn, type Feed } from './feed-entries.ts';

answerApart((feed: Feed) => entriesIn(feed) ?? null);
