// What is said in mails, and about them, in Danish.
import type { Catalogue } from '../catalogue.ts';

export const mail: Catalogue['mail'] = {
  operator: 'Denne side drives af {operator}, {email}',
  nothingArrived:
    'Er der ikke kommet noget? Se i spam, og vent et par minutter. Har der sneget sig en slåfejl ind i adressen?',

  stopTitle: 'Ikke flere mails af den slags?',
  stopInvitations:
    'Så får du ikke flere invitationer fra nogen her. Af din adresse gemmer vi kun et fingeraftryk til det.',
  stopReminders: 'Så minder vi dig ikke mere om denne aften. Dit svar bliver.',
  stopStillYou: 'Så spørger vi dig ikke hvert år, om din side stadig passer. Siden bliver.',
  stopIt: 'Ja, send ikke flere',
  stoppedTitle: 'Klaret',
  stoppedText: 'Du får ikke flere mails af den slags.',
  stopGoneText: 'Linket er for gammelt. Skriv til os, så tager vi dig af listen: {email}',

  devTitle: 'Mails på denne computer',
  devLead: 'Uden SMTP_URL bliver ingen mail sendt. Her ligger de, den nyeste først.',
  devNone: 'Ingen mails endnu. Opret en aften, eller svar på en.',
  devBack: 'Alle mails',
  devTo: 'Til',
  devText: 'Tekstdel',
  devFile: 'Hele mailen som fil',
};
