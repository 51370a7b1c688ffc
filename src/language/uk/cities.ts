// What is said about cities, in Ukrainian.
import type { Catalogue } from '../catalogue.ts';

export const cities: Catalogue['cities'] = {
  missing: 'Скажи, у якому місті ви зустрічаєтеся.',
  unknown: 'Цього місця ми не знаємо. Перевір, чи правильно написано, або вкажи найближче більше місто.',
  several: 'Так називається кілька місць. Вибери одне.',
  pageTitle: 'Вечори у місті {city}',
  pageDescription: 'Вечори у місті {city} для людей, які відкрито говорять про свою роботу.',
  next: 'Найближчий',
  later: 'Далі',
  soonestFirst: 'Найближчий вечір угорі.',
  past: 'Минулі',
  latestFirst: 'Останній угорі.',
  earliestFirst: 'Від найдавнішого.',
  archiveTitle: 'Вечори у місті {city}, {year}',
  archiveEmpty: 'За цей рік тут нічого немає.',
  years: 'Роки',
  wholeYear: 'Усі вечори за {year} рік',
  answer: 'Відповісти',
  announceHere: 'Оголосити вечір тут: {city}',
};
