// What is said in the mails of courses, in Polish.
import type { de } from '../../../course/mail-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const pl: SameKeys<typeof de> = {
  invitedSubject: 'Zaproszenie na kurs „{title}”',
  invitedPreview: 'Jedno „tak” na wszystkie wieczory',
  eveningsCount: {
    one: 'jeden wieczór',
    few: '{count} wieczory',
    many: '{count} wieczorów',
    other: '{count} wieczoru',
  },
  invitedWords: {
    one: '{hosts} zaprasza cię: „{title}”, {evenings}, pierwszy: {day}. Kurs jest zamknięty; nie ma go na żadnej liście.',
    few: '{hosts} zapraszają cię: „{title}”, {evenings}, pierwszy: {day}. Kurs jest zamknięty; nie ma go na żadnej liście.',
    many: '{hosts} zapraszają cię: „{title}”, {evenings}, pierwszy: {day}. Kurs jest zamknięty; nie ma go na żadnej liście.',
    other:
      '{hosts} zapraszają cię: „{title}”, {evenings}, pierwszy: {day}. Kurs jest zamknięty; nie ma go na żadnej liście.',
  },
  invitedButton: 'Zobacz i odpowiedz',
  invitedWhy: {
    one: 'Dostajesz tę wiadomość, bo zaprasza cię {hosts} albo ktoś z linkiem do kursu podał twój adres.',
    few: 'Dostajesz tę wiadomość, bo zapraszają cię {hosts} albo ktoś z linkiem do kursu podał twój adres.',
    many: 'Dostajesz tę wiadomość, bo zapraszają cię {hosts} albo ktoś z linkiem do kursu podał twój adres.',
    other: 'Dostajesz tę wiadomość, bo zapraszają cię {hosts} albo ktoś z linkiem do kursu podał twój adres.',
  },
  invitedStop: 'Nie, dziękuję, nie piszcie więcej',
  invitedStopText: 'Nie weźmiesz wtedy udziału, a my zapomnimy twój adres w związku z tym kursem.',
  joinedSubject: 'Bierzesz udział: {title}',
  joinedWords:
    'Oto wieczory. Przed każdym przyślemy przypomnienie, a w nim możesz zrezygnować z tego jednego.',
  toCourse: 'Strona kursu',
  memberWhy: 'Dostajesz tę wiadomość, bo bierzesz udział w tym kursie.',
  stop: 'Żadnych więcej pytań z tego kursu',
  stopText: 'Nie będziesz już dostawać mailem pytań z tego kursu, ale dalej bierzesz w nim udział.',
  eveningSubject: '„{title}”: jeszcze jeden wieczór, {day}',
  eveningHeading: 'Jeszcze jeden wieczór',
  eveningWords:
    'Twoje „tak” liczy się i na ten wieczór. Jeśli nie możesz, zrezygnuj z niego w przypomnieniu.',
  questionSubject: 'Do następnego razu: {question}',
  questionAsk: 'Kilka zdań wystarczy. Pozostali przeczytają je na stronie kursu.',
  endsSubject: 'Koniec kursu „{title}”. Iść dalej we czworo?',
};
