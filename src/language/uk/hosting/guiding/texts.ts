// What is said on an evening's page to its hosts: the bar, and what they could do now, in Ukrainian.
import type { de } from '../../../../hosting/guiding/texts.ts';
import type { SameKeys } from '../../../texts.ts';

export const uk: SameKeys<typeof de> = {
  barMore: 'Більше',
  writeToAll: 'Написати всім',
  whatNow: 'Що далі?',
  putAway: 'Не зараз',
  step_look:
    'Це твій перший вечір тут. Хтось із тих, хто веде цей сайт, гляне на нього, зазвичай протягом дня. Тоді його опублікують, і тобі прийде лист.',
  stepDo_look: 'А поки відшліфувати',
  step_words: 'Ще не сказано, про що йтиметься. Досить двох речень.',
  stepDo_words: 'Написати кілька слів',
  step_picture: 'У вечора ще немає картинки. Досить фото столу чи будинку.',
  stepDo_picture: 'Вибрати картинку',
  step_self: 'На афіші ще немає, над чим ти працюєш і в чому сумніваєшся.',
  stepDo_self: 'Два речення про себе',
  step_invite: 'Ще нікого не запрошено. Кого хочеться послухати?',
  stepDo_invite: 'Запросити перших',
  step_ask_again: {
    one: 'Ще без відповіді: {names}.',
    few: 'Ще без відповіді: {names}.',
    many: 'Ще без відповіді: {names}.',
    other: 'Ще без відповіді: {names}.',
  },
  stepDo_ask_again: 'Написати ще раз',
  step_question:
    'Наступний вечір тут влаштовуєш ти, тож і запитання місяця вибираєш ти. З відповідей почнеться твій вечір.',
  stepDo_question: 'Вибрати запитання',
  step_questions: 'Це вже завтра. Прочитай, про що питають твої гості.',
  stepDo_questions: 'Прочитати запитання',
  step_badges: 'З бейджами починати легше.',
  stepDo_badges: 'Надрукувати бейджі',
  step_door: 'Це вже сьогодні. На вході ти позначаєш, хто приходить.',
  stepDo_door: 'На вхід',
  step_projector: 'Є проєктор? Покажи на ньому, що всі пишуть.',
  stepDo_projector: 'Дошка на екран',
  step_recap: 'Як усе минуло? Три речення, поки свіже.',
  stepDo_recap: 'Розповісти про вечір',
  step_photo: 'Фото з вечора ще немає. Для початку досить одного, далі будуть інші.',
  stepDo_photo: 'Додати фото',
  step_thank: 'Подяка твоїми словами запам’ятається.',
  stepDo_thank: 'Подякувати',
  step_again: 'Коли наступного разу?',
  stepDo_again: 'Повторити',
  andMore: {
    one: '{names} та ще {count} людина',
    few: '{names} та ще {count} людини',
    many: '{names} та ще {count} людей',
    other: '{names} та ще {count} людини',
  },
};
