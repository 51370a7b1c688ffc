// What is said about answers, invitations, and the people page, in Danish.
import type { de } from '../../../rsvps/texts.ts';
import type { SameKeys } from '../../texts.ts';
import * as inviting from './inviting/texts.ts';
import * as instead from './instead/texts.ts';
import * as mails from './mail-texts.ts';
import * as shortly from './shortly/texts.ts';
import * as remembered from './remembered/texts.ts';
import * as self from './self-texts.ts';
import * as ticket from './ticket/ticket-texts.ts';

export const da: SameKeys<typeof de> = {
  ...inviting.da,
  ...instead.da,
  ...mails.da,
  ...remembered.da,
  ...shortly.da,
  ...self.da,
  ...ticket.da,
  introTitle: 'Præsenter dig på dit netværk',
  introLead: 'Færdige ord fra dit eget svar. Ret dem, som du vil, før du slår dem op.',
  introSayMore: 'Skriv i dit svar, hvad du arbejder på, og hvor du er i tvivl: Så står det også her.',
  introCopy: 'Kopier det hele',
  introLinkedin: 'LinkedIn tager ikke ordene med, kun adressen: Kopier dem først.',
  introYes: 'Jeg kommer til #{hashtag} i {city} {day}.',
  introMaybe: 'Jeg kommer måske til #{hashtag} i {city} {day}.',
  introWorking: 'Jeg arbejder på: {words}',
  introUnsure: 'Hvor jeg er i tvivl: {words}',
  areYouComing: 'Kommer du?',
  areYouComingNamed: 'Kommer du, {name}?',
  justConfirm: 'Et sidste tryk',
  justConfirmNamed: 'Et sidste tryk, {name}',
  answerHere: 'Svar her',
  leadYes: 'Dejligt! Hvem er du?',
  leadMaybe: 'Måske er helt fint. Hvem er du?',
  leadNo: 'Tak! Hvem er du?',
  orElse: 'Ombestemt dig?',
  changeToYes: 'Før: {before}. Kommer du alligevel?',
  changeToMaybe: 'Før: {before}. Nu kun måske?',
  changeToNo: 'Før: {before}. Melde afbud?',
  keepYes: 'Jeg kommer stadig',
  keepMaybe: 'Det er stadig måske',
  keepNo: 'Det er stadig nej',
  yes: 'Ja',
  maybe: 'Måske',
  no: 'Nej',
  name: 'Hvad hedder du?',
  nameIs: 'Dit navn: {name}',
  yourName: 'Dit navn',
  email: 'Din mailadresse',
  emailHint: 'Kun til denne aften, uden konto. Du bekræfter i en mail.',
  answerMissing: 'Vælg ja, måske eller nej.',
  nameless: 'En gæst',
  youCome: 'Du er med',
  youWait: 'Du står på ventelisten',
  youMayCome: 'Du kommer måske',
  youDoNotCome: 'Du kommer ikke',
  youWereThere: 'Du var med',
  youMissedIt: 'Du var ikke med',
  backToEvening: 'Tilbage til aftenen',

  sentTitle: 'Se i din indbakke',
  sentTo: 'Der er en mail på vej til {email}. Ét tryk på knappen i den, så gælder dit svar.',
  sentText: 'Der er en mail på vej til dig. Ét tryk på knappen i den, så gælder dit svar.',
  openMailbox: 'Til indbakken (kun når man prøver af)',
  correctAddress: 'Ret og send igen',
  overTitle: 'Aftenen er slut',
  overText: 'Man kan ikke svare længere. Hvem der var med, står på aftenens side.',
  cancelledTitle: 'Aftenen er aflyst',
  cancelledText: 'Du behøver ikke svare længere. Hvorfor, står på aftenens side.',
  keptOutTitle: 'Det går ikke her',
  keptOutText:
    'Du er taget af listen til denne aften. Mener du, at det er en fejl, så skriv til dem, der driver siden; de står i kolofonen.',
  goneText: 'Et svar, som ingen bekræfter, udløber efter syv dage. Svar så bare igen på aftenens side.',

  fromMailTitle: 'Dit svar: {title}',
  onlyTheButton: 'Ét tryk, så er det på plads. Svar for {email}.',
  invitedBy: '{name} inviterer dig.',

  saidYes: 'Dejligt, at du kommer!',
  saidWaiting: 'Du står på ventelisten',
  saidMaybe: 'Måske er også et svar',
  saidMaybeText: 'Vi minder dig om det dagen før. Med linket i din mail kan du altid bestemme dig.',
  saidNo: 'Ærgerligt, men tak for besked',
  saidNoText: 'Du hører ikke mere om denne aften. Ombestemmer du dig, virker linket i din mail stadig.',
  wasNotThere: 'Jeg var ikke med',
  wasThereAfterAll: 'Jo, jeg var med',
  youWereNotThere: 'Du har sagt, at du ikke var med. Du står ikke på listen.',
  saved: 'Gemt',
  noRoomToBring: 'Så mange pladser er der ikke tilbage. Dit svar bliver, som det var.',
  changeAnswer: 'Ret svaret',

  saidTooLargeText: {
    one: 'I er {people}, og der er kun én plads tilbage. Kommer du alene, rykker du op; du beholder din plads i køen.',
    other:
      'I er {people}, og der er kun {count} pladser tilbage. Tager du færre med, rykker du op; du beholder din plads i køen.',
  },
  doesNotFitSubject: 'I er for mange til lokalet: {title}',
  doesNotFitHeading: 'Så mange pladser er der ikke længere',
  doesNotFitWords: {
    one: 'Du har sagt ja for {people} personer og står på ventelisten. Men nu er der kun én plads i alt: Sammen kan I ikke rykke op.',
    other:
      'Du har sagt ja for {people} personer og står på ventelisten. Men nu er der kun {count} pladser i alt: Sammen kan I ikke rykke op.',
  },
  doesNotFitButton: 'Tag færre med',
  doesNotFitStays:
    'Du beholder din plads i køen, også selv om andre rykker op før dig, så længe I er så mange.',
};
