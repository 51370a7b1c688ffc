// The mails to guests: confirm, answered, invitation, moved up, reminder, thanks.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  confirmSubject: 'Bestätige deine Antwort: {title}',
  confirmPreview: '{when}. Erst der Knopf zählt.',
  confirmHeading: 'Bist du dabei?',
  confirmWords: 'Jemand, vermutlich du, hat mit deiner Adresse auf diesen Abend geantwortet:',
  confirmButton: 'Antwort ansehen und bestätigen',
  confirmLasts:
    'Auf der Seite drückst du noch einen Knopf, dann zählt deine Antwort. Der Link gilt sieben Tage.',
  confirmWhy:
    'Diese Mail bekommst du, weil jemand deine Adresse bei {site} eingetragen hat. Warst du das nicht, dann mach einfach nichts: Nach sieben Tagen ist alles gelöscht.',
  goingSubject: 'Du bist dabei: {title}',
  waitingSubject: 'Warteliste: {title}',
  maybeSubject: 'Vielleicht: {title}',
  noSubject: 'Schade: {title}',
  goingHeading: 'Schön, dass du kommst!',
  waitingHeading: 'Du stehst auf der Warteliste',
  maybeHeading: 'Vielleicht ist auch eine Antwort',
  noHeading: 'Danke fürs Bescheidsagen',
  goingWords: 'Dein Platz ist sicher. Der Kalendereintrag hängt an dieser Mail.',
  waitingWords:
    'Gerade ist alles voll. Wird ein Platz frei, rückst du von selbst nach und bekommst eine Mail.',
  maybeWords:
    'Wir erinnern dich am Tag davor. Entscheiden kannst du dich jederzeit. Der Kalendereintrag hängt an dieser Mail.',
  noWords:
    'Du bekommst zu diesem Abend nichts mehr. Überlegst du es dir anders, ändere einfach deine Antwort.',
  hashtagWords: 'Der Hashtag für alle Netze, vorher, dabei und danach:',
  getReady:
    'Zum Vorbereiten reicht ein Gedanke: Woran arbeitest du? Wo bist du unsicher? Wenn du magst, sag es den anderen schon vorher, gib deine Konten an und entscheide, wer dich auf der Liste sieht.',
  changeButton: 'Antwort ansehen oder ändern',
  tellButton: 'Von dir erzählen',
  whoComes: 'Wer kommt und wie du ihnen folgst',
  findUs: 'So findest du uns: {words}',
  answeredWhy:
    'Diese Mail bekommst du, weil du auf diesen Abend geantwortet hast. Der Link gehört zu deiner Antwort: Gib ihn nicht weiter.',
  invitationSubject: '{host} lädt dich ein: {title}',
  invitationPreview: '{when}. Bist du dabei?',
  invitationHeading: '{host} lädt dich ein',
  invitationWords:
    'Ein Abend für Menschen, die offen und ehrlich über ihre Arbeit reden, unsichere Stellen inbegriffen.',
  yesButton: 'Ja, ich komme',
  waitButton: 'Auf die Warteliste',
  maybeButton: 'Vielleicht',
  noButton: 'Nein, ich kann nicht',
  invitationNote: 'Der Knopf führt auf eine Seite mit deiner Antwort. Ein Konto brauchst du nicht.',
  invitationWhy:
    'Diese Mail bekommst du, weil {host} (Gastgeber:in) deine Adresse bei {site} eingetragen hat. Nach dem Abend wird sie gelöscht.',
  invitationStop: 'Bitte keine Einladungen mehr',
  movedUpSubject: 'Du hast einen Platz: {title}',
  movedUpHeading: 'Ein Platz ist frei geworden, er gehört dir',
  movedUpWords:
    'Du bist von der Warteliste nachgerückt. Der Kalendereintrag hängt an dieser Mail. Kannst du doch nicht, sag bitte ab, dann freut sich die nächste Person.',
  movedUpWhy: 'Diese Mail bekommst du, weil du auf der Warteliste dieses Abends standest.',
  reminderSubject: 'Morgen: {title}',
  reminderSubjectLater: 'Bald: {title}',
  reminderHeading: 'Morgen sehen wir uns',
  reminderHeadingSoon: 'Bald sehen wir uns',
  reminderHeadingMaybe: 'Es ist bald so weit. Kommst du?',
  reminderWords:
    'Denk an deine zwei Fragen: Woran arbeitest du? Wo bist du unsicher? Kannst du doch nicht, sag bitte kurz ab, dann rückt jemand nach.',
  reminderWordsMaybe: 'Du hast Vielleicht gesagt. Sag den Gastgeber:innen jetzt, ob du kommst:',
  reminderWhy: 'Diese Mail bekommst du, weil du auf diesen Abend geantwortet hast.',
  reminderStop: 'Keine Erinnerungen mehr an diesen Abend',
  thanksSubject: 'Schön war’s: {title}',
  thanksPreview: 'Mit wem du im Raum warst, und wie du ihnen folgst.',
  thanksHeading: 'Schön, dass du da warst',
  thanksWords:
    'Mit diesen Menschen warst du im Raum. Folg ihnen, solange du die Gesichter noch vor dir hast:',
  thanksNobody: 'Von den anderen zeigt sich noch niemand auf der Liste.',
  thanksButton: 'Einander folgen',
  thanksListed: 'Du stehst auf der Liste. Was dort über dich steht, kannst du weiter ändern.',
  thanksNotListed:
    'Du stehst nicht auf der Liste. Wenn du möchtest, dass die anderen dich wiederfinden, zeig dich ihnen jetzt.',
  thanksTake: 'Die ganze Liste als Datei: Mastodon, Bluesky, Blogs, Adressbuch',
  thanksJoin: 'Was die anderen von dir sehen',
  thanksNotThere: 'Ich war nicht da',
  thanksNext: 'Der nächste Abend:',
} as const;

export const en: SameKeys<typeof de> = {
  confirmSubject: 'Confirm your answer: {title}',
  confirmPreview: '{when}. Only the button counts.',
  confirmHeading: 'Are you coming?',
  confirmWords: 'Someone, probably you, replied to this event with your email address:',
  confirmButton: 'Look at the answer and confirm',
  confirmLasts:
    'On the page you press one more button, and your answer counts. The link is good for seven days.',
  confirmWhy:
    'You get this email because somebody entered your address at {site}. If that was not you, simply do nothing: after seven days everything is deleted.',
  goingSubject: 'You are coming: {title}',
  waitingSubject: 'Waiting list: {title}',
  maybeSubject: 'Maybe: {title}',
  noSubject: 'What a pity: {title}',
  goingHeading: 'Lovely that you are coming!',
  waitingHeading: 'You are on the waiting list',
  maybeHeading: 'Maybe is an answer too',
  noHeading: 'Thank you for letting us know',
  goingWords: 'Your place is safe. The calendar entry is attached to this email.',
  waitingWords: 'It is full right now. When a place becomes free you move up automatically and get an email.',
  maybeWords:
    'We remind you the day before. You can decide at any time. The calendar entry is attached to this email.',
  noWords: 'You get nothing more about this evening. Should you change your mind, simply change your answer.',
  hashtagWords: 'The hashtag for all networks, before, during and after:',
  getReady:
    'To get ready, one thought is enough: what are you working on? What are you unsure about? If you like, tell the others beforehand, name your accounts, and decide who sees you on the list.',
  changeButton: 'Look at the answer or change it',
  tellButton: 'Tell about yourself',
  whoComes: 'Who is coming and how you follow them',
  findUs: 'How to find us: {words}',
  answeredWhy:
    'You get this email because you replied to this event. The link belongs to your answer: do not pass it on.',
  invitationSubject: '{host} invites you: {title}',
  invitationPreview: '{when}. Are you coming?',
  invitationHeading: '{host} invites you',
  invitationWords:
    'An evening for people who talk openly and honestly about their work, unsure parts included.',
  yesButton: 'Yes, I’ll come',
  waitButton: 'Join the waiting list',
  maybeButton: 'Maybe',
  noButton: 'No, I can’t make it',
  invitationNote: 'The button leads to a page with your answer. You need no account.',
  invitationWhy:
    'You get this email because {host} (host) entered your address at {site}. After the evening it is deleted.',
  invitationStop: 'Please no more invitations',
  movedUpSubject: 'You have a place: {title}',
  movedUpHeading: 'A place became free, and it is yours',
  movedUpWords:
    'You moved up from the waiting list. The calendar entry is attached to this email. If you cannot come after all, please say so, and the next person will be glad.',
  movedUpWhy: 'You get this email because you were on the waiting list of this evening.',
  reminderSubject: 'Tomorrow: {title}',
  reminderSubjectLater: 'Soon: {title}',
  reminderHeading: 'See you tomorrow',
  reminderHeadingSoon: 'See you soon',
  reminderHeadingMaybe: 'It is nearly time. Are you coming?',
  reminderWords:
    'Think of your two questions: what are you working on? What are you unsure about? If you cannot come after all, please say so, and somebody moves up.',
  reminderWordsMaybe: 'You said maybe. Tell the hosts now whether you come:',
  reminderWhy: 'You get this email because you replied to this event.',
  reminderStop: 'No more reminders of this evening',
  thanksSubject: 'That was lovely: {title}',
  thanksPreview: 'Who you were in the room with, and how you follow them.',
  thanksHeading: 'Lovely that you were there',
  thanksWords: 'You were in the room with these people. Follow them while you still see the faces:',
  thanksNobody: 'None of the others show themselves on the list yet.',
  thanksButton: 'Follow each other',
  thanksListed: 'You are on the list. You can still change what it says about you.',
  thanksNotListed:
    'You are not on the list. If you want the others to find you again, show yourself to them now.',
  thanksTake: 'The whole list as a file: Mastodon, Bluesky, blogs, address book',
  thanksJoin: 'What the others see of you',
  thanksNotThere: 'I was not there',
  thanksNext: 'The next evening:',
};
