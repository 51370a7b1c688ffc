// What is said about reporting and objecting.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  report: 'Etwas melden',
  reportTitle: 'Etwas melden',
  reportLead:
    'Ist etwas auf dieser Seite verboten, verletzend oder Werbung? Ein Mensch sieht es sich an, entscheidet und begründet es.',
  reportAbout: 'Worum geht es?',
  reportAboutHint: 'Die Adresse der Seite, zum Beispiel /rostock/ein-abend.',
  reportReason: 'Was ist damit?',
  reason_unlawful: 'Es ist verboten',
  reason_hurtful: 'Es verletzt jemanden',
  reason_spam: 'Es ist Werbung oder Schwindel',
  reason_privacy: 'Es verrät etwas über jemanden',
  reason_other: 'Etwas anderes',
  reportWords: 'Was genau?',
  reportWordsHint: 'Je genauer, desto schneller: Welche Stelle, und warum? Bei Verbotenem gern das Gesetz.',
  reportEmail: 'Wohin sollen wir antworten?',
  reportEmailHint: 'Nur dafür. Ohne Adresse geht es auch, dann erfährst du nicht, was daraus wird.',
  reportNow: 'Abschicken',
  reportSentTitle: 'Danke, es ist angekommen',
  reportSentText:
    'Ein Mensch sieht es sich an. Hast du eine Adresse genannt, bekommst du eine Mail mit der Entscheidung und dem Grund.',
  reportAboutMissing: 'Schreib, um welche Seite es geht.',
  reportReasonMissing: 'Wähl aus, was damit ist.',
  reportWordsMissing: 'Schreib in ein, zwei Sätzen, was los ist.',
  objectTitle: 'Widersprechen',
  objectLead:
    'Du findest die Entscheidung falsch? Schreib, warum. Ein Mensch sieht sie sich noch einmal an und antwortet dir.',
  objectWords: 'Warum ist sie falsch?',
  objectGone: 'Dieser Link ist zu alt. Schreib uns: {email}',

  reportReceivedSubject: 'Deine Meldung ist angekommen',
  reportReceivedHeading: 'Deine Meldung ist angekommen',
  reportReceivedWords:
    'Ein Mensch sieht sie sich an, ohne Automatik, und schreibt dir, was entschieden ist und warum.',
  reportReceivedWhy:
    'Diese Mail bekommst du, weil jemand bei einer Meldung auf {site} deine Adresse genannt hat. Warst du das nicht, tu einfach nichts.',
  reportAnsweredSubject: 'Zu deiner Meldung',
  reportAnsweredHeading: 'Zu deiner Meldung',
  reportAnsweredWords: 'Wir haben sie uns angesehen. Das ist die Entscheidung und der Grund:',
  objectButton: 'Widersprechen',
  objectLasts:
    'Findest du das falsch, widersprich hier sechs Monate lang, kostenlos. Danach oder stattdessen kannst du eine Streitbeilegungsstelle oder ein Gericht anrufen.',
  tweetupHiddenSubject: 'Verborgen: {title}',
  tweetupHiddenHeading: 'Dein Abend ist verborgen',
  tweetupHiddenWords: 'Wir haben diesen Abend verborgen. Nur ihr Gastgeber:innen seht ihn noch. Der Grund:',
  tweetupLetGoSubject: 'Wieder da: {title}',
  tweetupAnnouncedSubject: 'Dein Abend ist da: {title}',
  tweetupLetGoHeading: 'Dein Abend ist veröffentlicht',
  tweetupLetGoWords: 'Alle können ihn jetzt sehen und antworten.',
  operatorHostWhy: 'Diese Mail bekommst du, weil du diesen Abend ausrichtest.',
  addressBlockedSubject: 'Deine Adresse ist gesperrt',
  addressBlockedHeading: 'Deine Adresse ist gesperrt',
  addressBlockedWords:
    'Mit ihr kannst du dich bei {site} nicht mehr anmelden, nichts ankündigen und nicht antworten. Der Grund:',
  addressBlockedWhy: 'Diese Mail bekommst du, weil deine Adresse bei {site} bekannt ist.',
  mayAnnounceSubject: 'Magst du einen Abend ankündigen?',
  mayAnnounceHeading: 'Magst du einen Abend ankündigen?',
  mayAnnounceWords:
    'Die Betreiber:innen von {site} laden dich ein, Abende anzukündigen: für Menschen, die offen und ehrlich über ihre Arbeit reden. Was du ankündigst, ist gleich für alle da.',
  mayAnnounceButton: 'Einen Abend ankündigen',
  mayAnnounceWhy:
    'Diese Mail bekommst du, weil jemand aus dem Betrieb von {site} deine Adresse eingetragen hat. Von ihr bleibt nur ein Fingerabdruck.',
  reportWaitsSubject: 'Eine Meldung wartet',
  reportWaitsWords: 'Jemand hat etwas gemeldet oder widersprochen.',
  lookWaitsSubject: 'Ein erster Abend wartet auf einen Blick',
  lookWaitsWords: 'Jemand kündigt zum ersten Mal einen Abend an.',
  operatorButton: 'Ansehen und entscheiden',
  operatorWhy: 'Diese Mail bekommst du, weil du {site} mit betreibst (ADMIN_EMAILS).',
} as const;

export const en: SameKeys<typeof de> = {
  report: 'Report something',
  reportTitle: 'Report something',
  reportLead:
    'Is something on this site unlawful, hurtful or advertising? A person looks at it, decides, and gives the reasons.',
  reportAbout: 'What is it about?',
  reportAboutHint: 'The address of the page, for instance /rostock/an-evening.',
  reportReason: 'What is wrong with it?',
  reason_unlawful: 'It is unlawful',
  reason_hurtful: 'It hurts somebody',
  reason_spam: 'It is advertising or a swindle',
  reason_privacy: 'It gives away something about somebody',
  reason_other: 'Something else',
  reportWords: 'What exactly?',
  reportWordsHint:
    'The more exact, the faster: which place, and why? For unlawful things the law, if you know it.',
  reportEmail: 'Where shall we answer?',
  reportEmailHint:
    'For that alone. It works without an address, but then you do not learn what becomes of it.',
  reportNow: 'Send',
  reportSentTitle: 'Thank you, it has arrived',
  reportSentText:
    'A person looks at it. If you gave an address you get an email with the decision and the reasons.',
  reportAboutMissing: 'Say which page it is about.',
  reportReasonMissing: 'Choose what is wrong with it.',
  reportWordsMissing: 'Say in a sentence or two what is wrong.',
  objectTitle: 'Object',
  objectLead: 'You think the decision is wrong? Say why. A person looks at it once more and answers you.',
  objectWords: 'Why is it wrong?',
  objectGone: 'This link is too old. Write to us: {email}',

  reportReceivedSubject: 'Your report has arrived',
  reportReceivedHeading: 'Your report has arrived',
  reportReceivedWords: 'A person looks at it, nothing automatic, and writes to you what was decided and why.',
  reportReceivedWhy:
    'You get this email because somebody gave your address with a report at {site}. If that was not you, simply do nothing.',
  reportAnsweredSubject: 'About your report',
  reportAnsweredHeading: 'About your report',
  reportAnsweredWords: 'We have looked at it. This is the decision and the reason:',
  objectButton: 'Object',
  objectLasts:
    'If you think this is wrong you can object here for six months, free of charge. Afterwards or instead you can turn to a body for out-of-court settlement or to a court.',
  tweetupHiddenSubject: 'Hidden: {title}',
  tweetupHiddenHeading: 'Your evening is hidden',
  tweetupHiddenWords: 'We have hidden this evening. Only you hosts still see it. The reason:',
  tweetupLetGoSubject: 'Back again: {title}',
  tweetupAnnouncedSubject: 'Your evening is there: {title}',
  tweetupLetGoHeading: 'Your evening is there for everybody',
  tweetupLetGoWords: 'Everybody can see it now and answer.',
  operatorHostWhy: 'You get this email because you host this evening.',
  addressBlockedSubject: 'Your address is blocked',
  addressBlockedHeading: 'Your address is blocked',
  addressBlockedWords:
    'With it you can no longer sign in at {site}, announce anything, or answer. The reason:',
  addressBlockedWhy: 'You get this email because your address is known at {site}.',
  mayAnnounceSubject: 'Would you like to announce an evening?',
  mayAnnounceHeading: 'Would you like to announce an evening?',
  mayAnnounceWords:
    'The operators of {site} invite you to announce evenings: for people who talk openly and honestly about their work. What you announce is there for everybody at once.',
  mayAnnounceButton: 'Announce an evening',
  mayAnnounceWhy:
    'You get this email because somebody who runs {site} entered your address. Only a fingerprint of it is kept.',
  reportWaitsSubject: 'A report waits',
  reportWaitsWords: 'Somebody has reported something or objected.',
  lookWaitsSubject: 'A first evening waits for a look',
  lookWaitsWords: 'Somebody announces an evening for the first time.',
  operatorButton: 'Look and decide',
  operatorWhy: 'You get this email because you help to run {site} (ADMIN_EMAILS).',
};
