// What is said in mails, and about them, in Polish.
import type { Catalogue } from '../catalogue.ts';

export const mail: Catalogue['mail'] = {
  operator: 'Tę stronę prowadzi {operator}, {email}',
  nothingArrived:
    'Nic nie przyszło? Zajrzyj do spamu i poczekaj kilka minut. A może w adresie ukryła się literówka?',

  stopTitle: 'Nie wysyłać więcej takich maili?',
  stopInvitations:
    'Nikt na tej stronie nie przyśle ci już wtedy zaproszenia. Z twojego adresu zachowamy do tego tylko odcisk.',
  stopReminders: 'Nie będziemy ci już wtedy przypominać o tym wieczorze. Twoja odpowiedź zostaje.',
  stopStillYou: 'Nie będziemy cię już wtedy pytać co roku, czy twoja strona jest aktualna. Strona zostaje.',
  stopIt: 'Tak, nie wysyłajcie',
  stoppedTitle: 'Załatwione',
  stoppedText: 'Nie dostaniesz już takich maili.',
  stopGoneText: 'Ten link jest za stary. Napisz do nas, a wypiszemy cię: {email}',

  devTitle: 'Maile na tym komputerze',
  devLead: 'Bez SMTP_URL żaden mail nie wychodzi. Wszystkie są tutaj, najnowszy na górze.',
  devNone: 'Jeszcze żadnego maila. Ogłoś wieczór albo zgłoś się na któryś.',
  devBack: 'Wszystkie maile',
  devTo: 'Do',
  devText: 'Część tekstowa',
  devFile: 'Cały mail jako plik',
};
