// What is said about mentions on other sites.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  title: 'Von deiner eigenen Seite aus',
  description: 'Mit einem Post auf der eigenen Seite zusagen oder von einem Abend erzählen: Webmention.',
  lead: 'Du schreibst auf deiner eigenen Seite? Dann kannst du von dort aus zusagen, und was du über einen Abend schreibst, kann an seiner Pinnwand stehen. Das geht mit Webmention: Deine Seite sagt unserer, dass sie einen Abend erwähnt, und wir sehen nach.',
  answerHeading: 'Zusagen',
  answerHow:
    'Schreib einen Post (h-entry), der auf den Abend antwortet (u-in-reply-to) und eine Antwort enthält (p-rsvp): yes, maybe, interested oder no. „interested“ zählt als Vielleicht.',
  answerWhose:
    'Damit wir wissen, dass die Seite deine ist: Trag sie unter „Über mich“ als dein Blog ein, leg dort deine Seite an, die sie zeigt, und verweise von deiner Startseite mit „rel=me“ auf diese Seite. So sagen es beide.',
  answerRules:
    'Dann gilt deine Antwort wie jede andere: mit Warteliste und Antwortfrist, und zu sehen bist du nur, wenn du es hier sagst. Du bekommst eine Mail mit dem Link dazu.',
  answerNobody:
    'Passt die Seite zu niemandem hier, nimmt sie keinen Platz ein und legt niemanden an. Dann ist sie eine Erwähnung wie andere auch.',
  answerChange:
    'Änderst du den Post, schick die Erwähnung noch einmal: Dann gilt das Neue. Löschst du ihn und schickst sie noch einmal, wird aus deiner Antwort ein Nein.',
  wallHeading: 'Erzählen',
  wallHow:
    'Jede andere Seite, die auf einen Abend verlinkt, kann mit ihrem Anfang an seiner Pinnwand stehen: wenn du als Gast für alle sichtbar bist und die Seite dein Blog ist, oder wenn die Gastgeber:innen die Pinnwand für alle öffnen. Löschst du sie bei dir, geht sie auch hier.',
  byHandHeading: 'Von Hand schicken',
  byHandLead: 'Kann deine Seite das nicht von selbst, geht es auch hier.',
  source: 'Adresse deines Posts',
  target: 'Adresse des Abends',
  send: 'Schicken',
  takenIn: 'Danke, wir sehen gleich nach.',
  sourceWrong: 'Bitte gib die Adresse einer Seite an, die mit https:// beginnt.',
  sourceOurs: 'Das ist eine Seite von hier. Gemeint ist dein Post auf deiner eigenen Seite.',
  targetWrong: 'Unter dieser Adresse ist hier kein angekündigter Abend.',
  targetOver: 'Dieser Abend ist zu lange her.',
  endpoint: 'Für Programme: POST an {address} mit source und target.',
  mentionsHeading: 'Seiten, die diesen Abend erwähnen',
  mentionsLead: 'Sie haben es uns von selbst gesagt (Webmention). Die neueste zuerst.',
  howItWorks: 'Wie das geht',
  fromOwnSite: 'Du schreibst auf deiner eigenen Seite? Sie kann uns von selbst davon erzählen.',
  becameWaiting: 'Wird gleich angesehen.',
  becameAnswer: 'Zählt als Antwort ihres Menschen.',
  becameNotCounted: 'Antwortet, aber zu spät oder ohne dass es gilt.',
  becameOnWall: 'Steht an der Pinnwand.',
  becameNotShown: 'Steht nicht an der Pinnwand, weil sie von keinem sichtbaren Gast ist.',
  becameUnanswered: 'War nicht zu erreichen.',
} as const;

export const en: SameKeys<typeof de> = {
  title: 'From your own site',
  description: 'Reply with a post on your own site, or tell of an evening there: Webmention.',
  lead: 'You write on a site of your own? Then you can reply from there, and what you write about an evening can appear on its wall. It works by Webmention: your site tells ours that it mentions an evening, and we have a look.',
  answerHeading: 'To reply',
  answerHow:
    'Write a post (h-entry) that replies to the evening (u-in-reply-to) and carries an answer (p-rsvp): yes, maybe, interested or no. “interested” counts as a maybe.',
  answerWhose:
    'So that we know the site is yours: give it as your blog under “About me”, make your page there, which shows it, and link to that page from your home page with “rel=me”. So both say it.',
  answerRules:
    'Then your reply counts like any other: with waiting list and deadline, and you’re seen only if you say so here. You get an email with the link for that.',
  answerNobody:
    'If the site is nobody’s here, it takes no place and makes no person. Then it’s a mention like others.',
  answerChange:
    'When you change the post, send the mention again: then the new one counts. When you delete it and send it again, your reply becomes a no.',
  wallHeading: 'To tell of it',
  wallHow:
    'Any other page that links to an evening can appear on its wall with its opening lines: if you are a guest whom everybody may see and the site is your blog, or if the hosts open the wall to everybody. Delete it on your site, and it goes here too.',
  byHandHeading: 'To send it by hand',
  byHandLead: 'If your site cannot do it by itself, this works too.',
  source: 'Address of your post',
  target: 'Address of the evening',
  send: 'Send',
  takenIn: 'Thank you, we’ll have a look in a moment.',
  sourceWrong: 'Please give the address of a page that begins with https://',
  sourceOurs: 'This is a page of this site. What is meant is your post on your own.',
  targetWrong: 'There is no announced evening at this address here.',
  targetOver: 'That evening was too long ago.',
  endpoint: 'For programs: POST to {address} with source and target.',
  mentionsHeading: 'Pages that mention this evening',
  mentionsLead: 'They told us of their own accord (Webmention). The latest first.',
  howItWorks: 'How it works',
  fromOwnSite: 'You write on a site of your own? It can tell us of it by itself.',
  becameWaiting: 'Will be looked at in a moment.',
  becameAnswer: 'Counts as that person’s reply.',
  becameNotCounted: 'A reply, but too late, or one that doesn’t count.',
  becameOnWall: 'It’s on the wall.',
  becameNotShown: 'Isn’t on the wall, since it isn’t by a guest whom everyone may see.',
  becameUnanswered: 'Couldn’t be reached.',
};
