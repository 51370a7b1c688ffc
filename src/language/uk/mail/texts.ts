// What is said in mails, and about them, in Ukrainian.
import type { de } from '../../../mail/texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  operator: 'Цей сайт веде {operator}, {email}',
  nothingArrived:
    'Нічого не прийшло? Зазирни до спаму й зачекай кілька хвилин. Може, в адресі сховалася описка?',

  stopTitle: 'Більше жодних таких листів?',
  stopInvitations:
    'Тоді запрошень тобі більше ніхто з цього сайту не надішле. Для цього зберігаємо лише відбиток твоєї адреси.',
  stopReminders: 'Тоді про цей вечір більше не нагадуватимемо. Твоя відповідь лишається.',
  stopStillYou: 'Тоді більше не питатимемо щороку, чи твоя сторінка ще правдива. Сторінка лишається.',
  stopIt: 'Так, більше не надсилати',
  stoppedTitle: 'Готово',
  stoppedText: 'Таких листів більше не буде.',
  stopGoneText: 'Посилання застаре. Напиши нам, і ми тебе вилучимо: {email}',

  devTitle: 'Листи на цьому комп’ютері',
  devLead: 'Без SMTP_URL жоден лист не виходить. Вони лежать тут, останній угорі.',
  devNone: 'Листів ще немає. Оголоси щось або дай відповідь на якийсь вечір.',
  devBack: 'Усі листи',
  devTo: 'Кому',
  devText: 'Текстова частина',
  devFile: 'Увесь лист файлом',
};
