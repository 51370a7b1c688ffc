// What is said about the question of the month, in Ukrainian.
import type { de } from '../../../question/texts.ts';
import type { SameKeys } from '../../texts.ts';
import { uk as proposals } from './proposal-texts.ts';

export const uk: SameKeys<typeof de> = {
  ...proposals,
  heading: 'Запитання місяця',
  title: 'Запитання місяця у місті {city}',
  titleMonth: '{month}, {city}: {question}',
  description:
    'Одне запитання для міста {city}, відповідь на яке — одним реченням, у власному блозі або з хештегом.',
  chosenBy: 'Вибір: {name}.',
  none: 'На цей місяць запитання ще не вибрано. Його вибирає той, хто запрошує тут наступним.',
  answerHeading: 'Відповідай одним реченням',
  yourAnswer: 'Твоє речення',
  answerMissing: 'Напиши речення.',
  name: 'Твоє ім’я',
  nameMissing: 'Скажи, як тебе звати.',
  audience: 'Хто може його прочитати?',
  audienceNobody: 'Лише ті, хто влаштовує вечір',
  audienceGuests: 'Гості вечорів цього місяця',
  audiencePublic: 'Усі, також потім в огляді',
  send: 'Відповісти так',
  takeBack: 'Забрати своє речення',
  answered: 'Дякуємо! Твоє речення на сторінці. Його можна будь-коли змінити або забрати.',
  takenBack: 'Забрано.',
  chosen: 'Добрий вибір. Тепер запитання на сторінці міста, на табличці та в листах.',
  alreadyAnswered: 'На це запитання вже хтось відповів. Воно лишається.',
  elsewhere:
    'Або у своєму блозі, або будь-де з {hashtag}: публічні дописи з ним потрапляють на дошку вечора.',
  signIn: 'Увійти й відповісти',
  signInHint: 'Без пароля. Хто запрошений на вечір або стежить за містом, відповідає прямо з листа.',
  answers: 'Що відповіли',
  answersOrder: 'Найновіше вгорі.',
  answersNone: 'Поки нічого, що тобі можна читати. Почни!',
  onlyHosts: 'лише для тебе, бо ти влаштовуєш вечір',
  onlyGuests: 'лише для гостей',
  earlier: 'Попередні запитання',
  chooseHeading: 'Яке запитання вибираєш?',
  chooseLead:
    'Наступний вечір у місті {city} влаштовуєш ти, тож вибираєш і запитання ({month}). З відповідей почнеться вечір.',
  chooseOwn: 'Своє',
  chooseOwnWords: 'Твоє запитання',
  chooseOwnMissing: 'Напиши своє запитання або візьми одне з наших.',
  choose: 'Поставити це запитання',
  allAnswers: 'Усі відповіді та твоя',
  roundUp: 'Запитання вечора було таке: {question} Прочитай, що відповіли.',
  mailWords: 'Запитання місяця: {question}',
  mailLink: 'Відповісти одним реченням',
  linkGone: 'Це запитання вже закрите.',
};
