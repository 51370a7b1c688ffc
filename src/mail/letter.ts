// What a mail says, block by block: the same letter becomes HTML and plain text.
import type { Language } from '../language/translate.ts';

export type Block =
  | { readonly words: string }
  | { readonly quote: string; readonly by: string }
  | { readonly code: string }
  | { readonly hashtag: string }
  /** The first is the main one. */
  | { readonly buttons: readonly { readonly label: string; readonly address: string }[] }
  | { readonly link: { readonly label: string; readonly address: string } }
  /** Comes along with the mail: nothing is loaded when it is opened. */
  | { readonly picture: PictureInMail }
  | { readonly evening: TweetupBlock }
  | { readonly people: readonly PersonInMail[] };

export interface PictureInMail {
  readonly png: Buffer;
  readonly words: string;
  /** Where it can be seen, for people who read the text part. */
  readonly address: string;
}

export interface TweetupBlock {
  readonly title: string;
  readonly address: string;
  readonly when: string;
  readonly where: string;
  /** "Hosts: Ana and Ben"; empty where it is said otherwise. */
  readonly hosts: string;
}

interface PersonInMail {
  readonly name: string;
  readonly words: string;
  readonly links: readonly { readonly label: string; readonly address: string }[];
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
  readonly stop: { readonly label: string; readonly address: string; readonly isOneClick: boolean } | null;
  /** Who answers when somebody presses Reply; null: the operator. */
  readonly replyTo: string | null;
  /** An iCalendar file (RFC 5545) to take along. */
  readonly calendar: { readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; readonly file: string } | null;
}
