// Runs apart: reads a file of evenings and says what it found.
import { answerApart } from '../outside/answering-apart.ts';
import { fileFound } from './file.ts';

export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly now: Date;
}

answerApart(({ bytes, now }: FileToRead) => fileFound(bytes, now));
