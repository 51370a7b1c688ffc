// What to do with each file of the people page, in three steps with the names of the networks' own menus, in Ukrainian.
import type { de } from '../../../guest-list/taking-along-texts.ts';
import type { SameKeys } from '../../texts.ts';

export const uk: SameKeys<typeof de> = {
  takeAlongLead: 'У кожному файлі саме ті, кого ти тут можеш бачити і хто хоче бути у списку.',
  print: 'Надрукувати',
  onPaper: 'На папері: надрукуй цю сторінку. Надрукуються лише люди та їхні акаунти.',
  listName: 'Ім’я',
  holdPeople: {
    one: 'людина',
    few: 'людини',
    many: 'людей',
    other: 'людини',
  },
  fileContacts: 'Адресна книга',
  fileTable: 'Таблиця',
  fileJson: 'JSON',
  mastodonStep1: 'Завантаж файл.',
  mastodonStep2: 'Відкрий на своєму сервері «Налаштування», тоді «Імпорт та експорт», тоді «Імпорт».',
  mastodonStep3: 'Вибери «Список підписок» і файл, а «Об’єднати» лиши як є: так підпишешся на всіх одразу.',
  blueskyStep1: 'Завантаж файл: по одному акаунту в рядку.',
  blueskyStep2: 'Відкрий у Bluesky лупу («Пошук») і встав акаунт.',
  blueskyStep3: 'Натисни «Підписатися», тоді наступний. Швидше буде кнопками нижче, біля імен.',
  contactsStep1: 'Завантаж файл.',
  contactsStep2: 'Відкрий його: адресна книга спитає, чи додати картки.',
  contactsStep3: 'У нотатці записано, де ви зустрілися.',
  tableStep1: 'Завантаж файл.',
  tableStep2: 'Відкрий його у своїй програмі для таблиць.',
  tableStep3: 'Кожен стовпець — це мережа, з адресою профілю.',
  jsonStep1: 'Завантаж файл.',
  jsonStep2: 'Він для програм: імена, теми, акаунти й адреси.',
  jsonStep3: 'Поводься з ним дбайливо: ці люди тобі довірилися.',
};
