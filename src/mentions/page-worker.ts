// Runs apart: reads a page and says what it found.
import { answerApart } from '../outside/answering-apart.ts';
import { readPage, type Page } from './reading.ts';

answerApart((page: Page) => readPage(page));
