// What is said about changing your own address and joining two persons.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  addressTitle: 'Meine Mailadresse',
  addressLead: 'Du bist hier mit {email}.',
  addressChange: 'Eine neue Adresse',
  addressChangeText:
    'Wir fragen beide: Eine Mail geht an die neue Adresse, eine an die bisherige. Erst wenn beide Ja gesagt haben, zieht alles um: Antworten, Abende, was du abonniert hast, und Mails, die noch unterwegs sind.',
  addressNew: 'Neue Adresse',
  addressAskBoth: 'Beide fragen',
  addressJoin: 'Noch eine Adresse von mir',
  addressJoinText:
    'Bist du hier auch mit einer anderen Adresse unterwegs? Wir fragen dort nach. Sagt sie Ja, wird beides zusammengelegt, und {email} bleibt.',
  addressOther: 'Die andere Adresse',
  addressAskOther: 'Dort nachfragen',
  addressRules: 'Wie zusammengelegt wird',
  addressRuleAnswers:
    'Zwei Antworten auf denselben Abend werden eine: Was du zuletzt gesagt hast, gilt; von zwei Plätzen bleibt der bessere, der andere wird frei.',
  addressRulePrivate:
    'Wo du zweimal verschieden gewählt hast, wer etwas sieht, gilt die Wahl, bei der es weniger Menschen sehen.',
  addressRuleKept:
    'Abende, Reihen, Kreise, Gespräche, Konten und was du abonniert hast kommen zusammen. Hast du auf einem Netz zwei Konten, bleibt das von der Adresse, die bleibt.',
  addressRuleSessions:
    'Mit der anderen Adresse bist du danach nirgends mehr angemeldet. Rückgängig machen lässt es sich nicht.',
  addressLost: 'Du kommst an die alte Adresse nicht mehr heran?',
  addressLostText:
    'Dann schreib {operator} von der neuen Adresse aus, und woran man dich erkennt, etwa an deinen Abenden oder Konten:',
  addressSame: 'Das ist die Adresse, mit der du schon hier bist.',
  addressAskedNotice: 'Die Mails sind unterwegs.',
  addressStoppedNotice: 'Gut, es bleibt alles, wie es ist.',
  addressOpen: 'Noch offen',
  addressOpenChange: 'Deine neue Adresse soll {email} werden.',
  addressOpenJoin: '{email} soll dazukommen.',
  addressIsAsked: 'gefragt, noch keine Antwort',
  addressSaidYes: 'hat Ja gesagt',
  addressStop: 'Doch nicht',

  addressHeading: 'Soll das so sein?',
  addressLeavesSubject: 'Deine Mailadresse bei {site} soll sich ändern',
  addressAskedSubject: 'Ist das deine Mailadresse? Frage von {site}',
  addressLeavesWords:
    'Wer gerade als du bei {site} angemeldet ist, möchte deine Adresse ändern: von dieser hier zu {email}.',
  addressVouchedWords:
    'Jemand hat den Betreiber:innen von {site} gezeigt, dass es um dich geht, und kommt an dieses Postfach nicht mehr heran. Deine Adresse soll {email} werden. Bist du das nicht, sag Nein.',
  addressComesWords: 'Wer bei {site} mit {who} angemeldet ist, möchte diese Adresse stattdessen nutzen.',
  addressJoinsWords:
    'Wer bei {site} mit {who} angemeldet ist, sagt: Diese Adresse hier gehört demselben Menschen.',
  addressKnownToo:
    'Was es hier unter dieser Adresse schon gibt, wird dabei mit dem anderen zusammengelegt: Sag nur Ja, wenn beides du bist.',
  addressLook: 'Ansehen und entscheiden',
  addressLasts: 'Der Link gilt einen Tag und nur einmal.',
  addressLeavesWhy:
    'Diese Mail bekommst du, weil diese Adresse bei {site} deine ist und bei einer Änderung gefragt wird. Wer nichts tut, lässt alles, wie es ist.',
  addressAskedWhy:
    'Diese Mail bekommst du, weil jemand bei {site} diese Adresse eingetragen hat. Warst das nicht du, tu einfach nichts.',
  addressAgreeLeaving: 'Ja, ändern',
  addressAgreeComing: 'Ja, das bin ich',
  addressNo: 'Nein, das war nicht ich',
  addressNoEnds: 'Mit Nein endet die Änderung, und du wirst überall abgemeldet.',
  addressGoneText:
    'Der Link gilt einen Tag und nur einmal. Vielleicht ist schon alles erledigt; sonst fang unter „Mails und Kalender“ noch einmal an.',
  addressHalfTitle: 'Danke. Eine fehlt noch',
  addressHalfText: 'Auch die andere Adresse hat eine Mail bekommen. Sobald sie Ja sagt, zieht alles um.',
  addressChangedSubject: 'Deine Adresse ist geändert',
  addressChangedText:
    'Alles ist mit umgezogen. Ab jetzt meldest du dich mit der neuen Adresse an, und Mails gehen dorthin.',
  addressChangedMail: 'Bei {site} gehört jetzt {shown} zu dir, mit allem, was du dort hast.',
  addressJoinedSubject: 'Zusammengelegt',
  addressJoinedText:
    'Aus zweien ist eins geworden. Schau unter „Meine Abende“, ob alles so ist, wie du es möchtest.',
  addressJoinedMail: 'Was es bei {site} unter {shown} gab, gehört jetzt zu dir.',
  accountAskedWords:
    'Über den Link einer Nachricht an dich wurde bei {site} {email} als deine Mailadresse angegeben. Erst wenn du hier zustimmst und auch das Postfach Ja sagt, gehen Nachrichten dorthin.',
  accountToldWords:
    'Über den Link einer Nachricht an dich wurde bei {site} {email} als deine Mailadresse angegeben. Sagt das Postfach Ja, gehen Nachrichten dorthin. Warst das nicht du, sag Nein.',
  accountComesWords: 'Wer bei {site} mit dem Konto {who} dabei ist, möchte Mails an diese Adresse.',
  giveAddressTitle: 'Lieber per Mail',
  giveAddressLead:
    'Bisher schreiben wir dir ins Fediverse, an {account}. Gib eine Mailadresse an, und alles kommt dorthin. Deine Antworten bleiben, wie sie sind.',
  giveAddressBack: 'Zu deiner Antwort',
  giveAddressField: 'Deine Mailadresse',
  giveAddressButton: 'Mail zum Bestätigen schicken',
  giveAddressAsked:
    'Eine Mail ist unterwegs. Sag darin Ja, dann gehört die Adresse zu dir. Dein Konto im Fediverse erfährt davon; hast du noch andere Antworten hier, fragen wir auch dort.',
  addressNotYou: 'Warst das nicht du? Dann schreib gleich an {operator}: {email}',
  addressChangedWhy: 'Diese Mail bekommst du, weil sich bei {site} etwas an deinen Adressen geändert hat.',
  addressRefusedTitle: 'Gut, es bleibt, wie es ist',
  addressRefusedText: 'Nichts wurde geändert.',
} as const;

export const en: SameKeys<typeof de> = {
  addressTitle: 'My email address',
  addressLead: 'You’re here with {email}.',
  addressChange: 'A new address',
  addressChangeText:
    'We ask both: one email goes to the new address, one to the present one. Only when both have said yes does everything move: replies, evenings, what you follow, and emails that are still on their way.',
  addressNew: 'New address',
  addressAskBoth: 'Ask both',
  addressJoin: 'Another address of mine',
  addressJoinText:
    'Are you here with another address as well? We ask there. If it says yes, both are put together, and {email} stays.',
  addressOther: 'The other address',
  addressAskOther: 'Ask there',
  addressRules: 'How things are put together',
  addressRuleAnswers:
    'Two replies to the same evening become one: what you said last counts; of two places the better one stays, the other becomes free.',
  addressRulePrivate:
    'Where you chose differently who sees something, the choice counts with which fewer people see it.',
  addressRuleKept:
    'Evenings, series, circles, conversations, accounts and what you follow come together. If you have two accounts on a network, the one of the address that stays is kept.',
  addressRuleSessions: 'With the other address you’re signed in nowhere afterwards. It can’t be undone.',
  addressLost: 'Can’t get at the old address any more?',
  addressLostText:
    'Then write to {operator} from the new address, and say what you can be known by, for instance your evenings or accounts:',
  addressSame: 'That’s the address you’re here with already.',
  addressAskedNotice: 'The emails are on their way.',
  addressStoppedNotice: 'Fine, everything stays as it is.',
  addressOpen: 'Still open',
  addressOpenChange: 'Your new address is to become {email}.',
  addressOpenJoin: '{email} is to be added.',
  addressIsAsked: 'asked, no answer yet',
  addressSaidYes: 'said yes',
  addressStop: 'Better not',

  addressHeading: 'Is this right?',
  addressLeavesSubject: 'Your email address at {site} is about to change',
  addressAskedSubject: 'Is this your email address? A question from {site}',
  addressLeavesWords:
    'Whoever is signed in as you at {site} just now would like to change your address: from this one to {email}.',
  addressVouchedWords:
    'Somebody has shown the operators of {site} that this is about you, and that they can no longer get at this mailbox. Your address is to become {email}. If that isn’t you, say no.',
  addressComesWords: 'Whoever is signed in at {site} with {who} would like to use this address instead.',
  addressJoinsWords:
    'Whoever is signed in at {site} with {who} says: this address belongs to the same person.',
  addressKnownToo:
    'What there is here under this address already is put together with the other: say yes only if both are you.',
  addressLook: 'View and decide',
  addressLasts: 'The link is good for a day and only once.',
  addressLeavesWhy:
    'You get this email because this address is yours at {site} and is asked when it changes. If you do nothing, everything stays as it is.',
  addressAskedWhy:
    'You get this email because somebody at {site} entered this address. If that wasn’t you, simply do nothing.',
  addressAgreeLeaving: 'Yes, change it',
  addressAgreeComing: 'Yes, that’s me',
  addressNo: 'No, that wasn’t me',
  addressNoEnds: 'With no, the change ends, and you are signed out everywhere.',
  addressGoneText:
    'The link is good for a day and only once. Perhaps everything is done already; if not, start again under “Emails and calendar”.',
  addressHalfTitle: 'Thank you. One is still missing',
  addressHalfText: 'The other address has an email as well. As soon as it says yes, everything moves.',
  addressChangedSubject: 'Your address is changed',
  addressChangedText:
    'Everything has moved along. From now on you sign in with the new address, and emails go there.',
  addressChangedMail: 'At {site}, {shown} belongs to you now, with everything that you have there.',
  addressJoinedSubject: 'Put together',
  addressJoinedText:
    'Two have become one. Look under “My evenings” whether everything is as you would like it.',
  addressJoinedMail: 'What there was at {site} under {shown} belongs to you now.',
  accountAskedWords:
    'Somebody used the link in a message to you to give {email} as your email address at {site}. Only when you here and the mailbox there have said yes do messages go there.',
  accountToldWords:
    'Somebody used the link in a message to you to give {email} as your email address at {site}. If the mailbox says yes, messages go there. If that wasn’t you, say no.',
  accountComesWords:
    'Somebody who takes part at {site} with the account {who} would like emails at this address.',
  giveAddressTitle: 'Email instead',
  giveAddressLead:
    'So far we write to you on the fediverse, at {account}. Give an email address, and everything goes there. Your replies stay as they are.',
  giveAddressBack: 'To your reply',
  giveAddressField: 'Your email address',
  giveAddressButton: 'Send an email to confirm',
  giveAddressAsked:
    'An email is on its way. Say yes in it, and the address is yours. Your account on the fediverse hears of it; if you have other replies here, we ask there as well.',
  addressNotYou: 'Wasn’t that you? Then write to {operator} at once: {email}',
  addressChangedWhy: 'You get this email because something has changed about your addresses at {site}.',
  addressRefusedTitle: 'Fine, it stays as it is',
  addressRefusedText: 'Nothing was changed.',
};
