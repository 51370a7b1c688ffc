// What a mail says, block by block: the same letter becomes HTML and plain text.
import type { Absolute, Elsewhere, Path } from '../addresses.ts';
import type { Language } from '../language/translate.ts';

export type Block =
  | { readonly words: string }
  | { readonly quote: string; readonly by: string }
  | { readonly code: string }
  | { readonly hashtag: string }
  /** The first is the main one. */
  | { readonly buttons: readonly LinkToUs[] }
  | { readonly link: LinkToUs | LinkElsewhere }
  | { readonly qrCode: QrCode }
  | { readonly evening: TweetupBlock }
  | { readonly people: readonly PersonInMail[] };

export interface LinkToUs {
  readonly label: string;
  readonly path: Path;
}

export interface LinkElsewhere {
  readonly label: string;
  readonly address: Elsewhere;
}

/** Drawn when the mail is written, and comes along with it: nothing is loaded when it is opened. */
export interface QrCode {
  /** Where it leads whoever reads it with a phone. */
  readonly says: Path;
  readonly words: string;
  /** Where it can be seen, for people who read the text part. */
  readonly path: Path;
}

export interface TweetupBlock {
  readonly title: string;
  readonly path: Path;
  readonly when: string;
  readonly where: string;
  /** "Hosts: Ana and Ben"; empty where it is said otherwise. */
  readonly hosts: string;
  readonly date: { readonly weekday: string; readonly day: string; readonly month: string };
  /** Where a map shows it. */
  readonly map: LinkElsewhere;
  /** When and where it was before, a line each: struck through. */
  readonly was: readonly string[];
  /** Pages that put it into a calendar on the web; null: not said. */
  readonly calendars: ((absolute: Absolute) => readonly LinkElsewhere[]) | null;
  readonly poster: PosterInMail | null;
}

/** Comes along with the mail: nothing is loaded when it is opened. */
export interface PosterInMail {
  readonly words: string;
  /** @param read a stored picture, by the name of its file @returns a JPEG of 800 by 420, light enough for a mail */
  readonly draw: (read: (file: string) => Promise<Buffer | undefined>) => Promise<Buffer>;
}

export interface PersonInMail {
  readonly name: string;
  readonly words: string;
  readonly links: readonly LinkElsewhere[];
}

export interface Letter {
  readonly language: Language;
  readonly subject: string;
  /** The line that mail programs show beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Why it came and who sent it. */
  readonly why: string;
  /** How to stop such mails; where there is nothing to stop, null. */
  readonly stop: (LinkToUs & { readonly isOneClick: boolean }) | null;
  /** Who answers when somebody presses Reply; null: the operator. */
  readonly replyTo: string | null;
  /** An iCalendar file (RFC 5545) to take along. */
  readonly calendar: {
    readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
    readonly fileOn: (site: Sending) => string;
  } | null;
}

/** Who writes, and from where. */
export interface Sending {
  readonly baseUrl: string;
  readonly siteName: string;
  readonly mailFrom: string;
}

/** What most mails are: nothing to stop, the operator answers, and no calendar comes along. */
export function plain(language: Language): Pick<Letter, 'language' | 'stop' | 'replyTo' | 'calendar'> {
  return { language, stop: null, replyTo: null, calendar: null };
}
