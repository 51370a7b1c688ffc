// The mails to guests: confirm, answered, invitation, moved up, reminder, thanks.
import type { SameKeys } from '../language/texts.ts';

export const de = {
  confirmSubject: 'Bestätige deine Antwort: {title}',
  confirmPreview: '{when}. Nur noch bestätigen.',
  confirmHeading: 'Bist du dabei?',
  confirmWords: 'Jemand, vermutlich du, hat mit deiner Adresse auf diesen Abend geantwortet:',
  confirmButton: 'Antwort bestätigen',
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
  whoComes: 'Wer kommt, und wo du sie findest',
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
    'Diese Mail bekommst du, weil {host} den Abend ausrichtet und deine Adresse bei {site} eingetragen hat. Nach dem Abend wird sie gelöscht.',
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
  reminderWordsMaybe: 'Du hast Vielleicht gesagt. Sag jetzt Bescheid, ob du kommst:',
  reminderWhy: 'Diese Mail bekommst du, weil du auf diesen Abend geantwortet hast.',
  reminderStop: 'Keine Erinnerungen mehr an diesen Abend',
  thanksSubject: 'Schön war’s: {title}',
  thanksPreview: 'Mit wem du im Raum warst, und wo du sie wiederfindest.',
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
  confirmSubject: 'Confirm your reply: {title}',
  confirmPreview: '{when}. One tap, and it counts.',
  confirmHeading: 'Are you coming?',
  confirmWords: 'Someone, probably you, replied to this event with your email address:',
  confirmButton: 'Confirm my reply',
  confirmLasts: 'On the page you press one button, and your reply counts. The link is good for seven days.',
  confirmWhy:
    'You get this email because somebody entered your address at {site}. If that wasn’t you, simply do nothing: after seven days everything is deleted.',
  goingSubject: 'You’re coming: {title}',
  waitingSubject: 'Waiting list: {title}',
  maybeSubject: 'Maybe: {title}',
  noSubject: 'What a pity: {title}',
  goingHeading: 'Lovely that you’re coming!',
  waitingHeading: 'You’re on the waiting list',
  maybeHeading: 'Maybe is an answer too',
  noHeading: 'Thank you for letting us know',
  goingWords: 'Your place is safe. The calendar entry is attached to this email.',
  waitingWords: 'It’s full right now. When a place comes free, you move up automatically and get an email.',
  maybeWords:
    'We’ll remind you the day before. You can decide at any time. The calendar entry is attached to this email.',
  noWords: 'You’ll hear nothing more about this evening. If you change your mind, simply change your reply.',
  hashtagWords: 'The hashtag for all networks, before, during and after:',
  getReady:
    'To get ready, one thought is enough: what are you working on? What are you unsure about? If you like, tell the others beforehand, add your accounts, and choose who can see you on the list.',
  changeButton: 'View or change my reply',
  tellButton: 'Tell people about yourself',
  whoComes: 'Who’s coming, and where to find them',
  findUs: 'How to find us: {words}',
  answeredWhy:
    'You get this email because you replied to this event. The link belongs to your reply: please don’t pass it on.',
  invitationSubject: '{host} invites you: {title}',
  invitationPreview: '{when}. Are you coming?',
  invitationHeading: '{host} invites you',
  invitationWords:
    'An evening for people who talk openly and honestly about their work, unsure parts included.',
  yesButton: 'Yes, I’ll come',
  waitButton: 'Join the waiting list',
  maybeButton: 'Maybe',
  noButton: 'No, I can’t make it',
  invitationNote: 'The button leads to a page with your reply. You don’t need an account.',
  invitationWhy:
    'You get this email because {host} is hosting this evening and entered your address at {site}. After the evening it is deleted.',
  invitationStop: 'No more invitations, please',
  movedUpSubject: 'You have a place: {title}',
  movedUpHeading: 'A place came free, and it’s yours',
  movedUpWords:
    'You moved up from the waiting list. The calendar entry is attached to this email. If you can’t come after all, please say so, and the next person will be glad.',
  movedUpWhy: 'You get this email because you were on the waiting list for this evening.',
  reminderSubject: 'Tomorrow: {title}',
  reminderSubjectLater: 'Soon: {title}',
  reminderHeading: 'See you tomorrow',
  reminderHeadingSoon: 'See you soon',
  reminderHeadingMaybe: 'It’s nearly time. Are you coming?',
  reminderWords:
    'Think of your two questions: what are you working on? What are you unsure about? If you can’t come after all, please say so, and someone moves up.',
  reminderWordsMaybe: 'You said maybe. Let us know now whether you’re coming:',
  reminderWhy: 'You get this email because you replied to this event.',
  reminderStop: 'No more reminders of this evening',
  thanksSubject: 'That was lovely: {title}',
  thanksPreview: 'The people you spent the evening with, and where to find them.',
  thanksHeading: 'Lovely that you were there',
  thanksWords: 'You spent the evening with these people. Follow them while you still remember faces:',
  thanksNobody: 'None of the others have chosen to be on the list yet.',
  thanksButton: 'Follow each other',
  thanksListed: 'You’re on the list. You can still change what it says about you.',
  thanksNotListed:
    'You’re not on the list. If you’d like the others to find you again, show yourself to them now.',
  thanksTake: 'The whole list as a file: Mastodon, Bluesky, blogs, address book',
  thanksJoin: 'What the others see of you',
  thanksNotThere: 'I wasn’t there',
  thanksNext: 'The next evening:',
};
