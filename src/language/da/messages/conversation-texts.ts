// What is said when a guest and the hosts write to each other, in Danish.
import type { de } from '../../../messages/conversation-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const da: SameKeys<typeof de> = {
  askHosts: 'Spørg {names}',
  askWhoeverHosts: 'Skriv til værterne',
  askLead:
    'Et spørgsmål inden, et ønske, en bekymring: De får en mail, og du får deres svar. De ser ikke din adresse, og du ser ikke deres.',
  askWords: 'Dine ord',
  askEmailHint: 'Her får du svaret. Først får du en mail med en knap, der bekræfter din adresse.',
  askSend: 'Send',
  askSentHeading: 'Næsten færdig',
  askSentText: 'Vi har sendt dig en mail. Tryk på knappen i den, så bliver dit spørgsmål sendt til værterne.',
  askSentTo: 'Vi har sendt dig en mail. Tryk på knappen i den, så bliver dit spørgsmål sendt til {names}.',
  askSentAgain: 'Skriv det bare en gang til.',
  askWrote: 'Dine ord er på vej.',
  confirmTitle: 'Et sidste tryk',
  confirmLeadTo: 'Det her er til {names}, om »{title}«:',
  confirmLead: 'Det her er til værterne for {title}:',
  confirmSend: 'Ja, send det',
  tooMany: 'I dag er der skrevet nok frem og tilbage. Fortsæt i morgen.',
  closedTitle: 'Her kan du ikke skrive lige nu',
  closedText:
    'Her bliver der ikke længere taget imod beskeder, eller aftenen er for længe siden. Er det vigtigt, så skriv til dem, der driver siden; de står i kolofonen.',
  linkGoneText:
    'Måske er det ældre end syv dage, eller samtalen er slettet. Skriv bare igen på aftenens side.',
  saidSoFar: 'Indtil nu',
  saidAt: '{by}, {day}, {time}',
  theirQuestions: 'Det har gæsterne skrevet til jer',
  noMoreFrom: 'du tager ikke imod mere',
  withGuest: 'Samtale med {name}',
  withGuestLead: '{name} ser dit navn, ikke din adresse.',
  sendAnswer: 'Send svaret',
  close: 'Tag ikke imod mere fra {name}',
  closeHint: 'Det, der kommer derfra bagefter, bliver afvist. Du kan fortryde.',
  isClosed: 'Du tager ikke imod mere fra {name}.',
  reopen: 'Tag imod igen',

  confirmSubject: 'Dit spørgsmål: {title}',
  confirmPreview: 'Et sidste tryk, så er det på vej.',
  confirmHeading: 'Et sidste tryk',
  confirmWords: 'Nogen, sandsynligvis dig, vil skrive til {names} om denne aften. Se på det, og send det:',
  confirmButton: 'Se og send',
  guestWroteSubject: '{name} skriver til dig: {title}',
  guestWroteHeading: '{name} skriver til dig',
  answerThere:
    'Svar med knappen, så kommer det frem til {name}. Et svar på denne mail ville gå til dem, der driver siden.',
  answer: 'Svar',
  guestWroteWhy:
    'Du får denne mail, fordi du er vært for denne aften, og nogen har skrevet til jer via siden.',
  takeNothingMore: 'Tag ikke imod mere derfra',
  hostWroteSubject: '{host} svarer dig: {title}',
  hostWroteHeading: '{host} svarer dig',
  writeBack: 'Skriv tilbage',
  hostWroteWhy: 'Du får denne mail, fordi du har skrevet til {names} om denne aften.',
  stopLetters: 'Ikke mere fra denne samtale',
  stopMessagesText:
    'Så sender vi dig ikke flere beskeder om denne aften. Bliver den flyttet eller aflyst, får du det stadig at vide.',
  stopLettersText: 'Så sender vi dig ikke mere fra denne samtale. Skriver du selv igen, får du svarene igen.',
};
