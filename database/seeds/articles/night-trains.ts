import type { ArticleSeed } from '../shapes';

export const nightTrains: ArticleSeed = {
  key: 'night-trains',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['news-desk'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'night-train',
  backgrounds: [],
  sources: ['rail-operator'],
  date: '2024-06-03',
  place: { uk: 'Київ', en: 'Kyiv', ru: 'Киев' },
  headline: {
    uk: 'Залізниця повертає на літо два нічні поїзди до Карпат',
    en: 'Railway brings back two night trains to the Carpathians for the summer',
    ru: 'Железная дорога возвращает на лето два ночных поезда в Карпаты',
  },
  lede: {
    uk: 'Із 14 червня до 1 вересня з Києва знову курсуватимуть два нічні поїзди до Карпат: щоденний до Рахова та поїзд вихідного дня до Мукачева. Квитки надійдуть у продаж 5 червня.',
    en: 'Two night trains will again link Kyiv with the Carpathians from 14 June to 1 September: a daily service to Rakhiv and a weekend service to Mukachevo. Tickets go on sale on 5 June.',
    ru: 'С 14 июня по 1 сентября из Киева снова будут ходить два ночных поезда в Карпаты: ежедневный до Рахова и поезд выходного дня до Мукачева. Билеты поступят в продажу 5 июня.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Обидва поїзди складатимуться з дев’яти вагонів: п’яти купейних, трьох плацкартних і одного багажного з кріпленнями для велосипедів. У кожному поїзді — 342 спальні місця, тож за сезон залізниця зможе відвезти в гори понад 35 500 пасажирів.',
          'Маршрути сезонні: востаннє поїзди виходили на них торік у серпні.',
        ],
        en: [
          'Each train will have nine carriages: five with four-berth compartments, three open-plan sleepers and a luggage car with bicycle racks. With 342 berths on each train, the railway will be able to take more than 35,500 passengers to the mountains over the season.',
          'The services are seasonal and last ran in August of last year.',
        ],
        ru: [
          'Оба поезда будут состоять из девяти вагонов: пяти купейных, трех плацкартных и одного багажного с креплениями для велосипедов. В каждом поезде 342 спальных места, так что за сезон железная дорога сможет отвезти в горы более 35 500 пассажиров.',
          'Маршруты сезонные: в последний раз поезда выходили на них в августе прошлого года.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'Минулого літа ці поїзди були заповнені в середньому на 94,5 відсотка, тому ми повертаємо їх у повному складі. Просимо пасажирів перевіряти розклад напередодні поїздки: через ремонт колій час прибуття може змінитися.',
        en: 'Last summer these trains were on average 94.5 per cent full, so we are bringing them back at full length. We ask passengers to check the timetable the day before they travel, as track repairs may affect arrival times.',
        ru: 'Прошлым летом эти поезда были заполнены в среднем на 94,5 процента, поэтому мы возвращаем их в полном составе. Просим пассажиров проверять расписание накануне поездки: из-за ремонта путей время прибытия может измениться.',
      },
      source: 'rail-operator',
      url: 'https://example.org/rail/night-trains',
    },
    {
      kind: 'text',
      heading: { uk: 'Розклад', en: 'Timetable', ru: 'Расписание' },
      content: {
        uk: [
          'До Рахова поїзд вирушатиме щовечора, до Мукачева — щоп’ятниці та щосуботи.',
          {
            list: [
              '**Київ — Рахів:** Київ (19:40), Івано-Франківськ (6:15), Яремче (8:05), Ворохта (8:50), Ясіня (9:45), Рахів (10:40).',
              '**Київ — Мукачево:** Київ (21:10), Стрий (5:55), Сколе (6:50), Славське (7:30), Мукачево (10:05).',
              '**Рахів — Київ:** відправлення о 17:25, прибуття о 8:10.',
              '**Мукачево — Київ:** відправлення о 18:50, прибуття о 7:55.',
            ],
          },
          'З Мукачева поїзд повертатиметься щосуботи та щонеділі. Місце для велосипеда потрібно бронювати разом із квитком; доплата становить 120 гривень. Повний розклад і схеми вагонів опубліковано на [сторінці літніх поїздів](https://example.org/rail/summer).',
        ],
        en: [
          'The Rakhiv train will leave every evening, the Mukachevo train every Friday and Saturday.',
          {
            list: [
              '**Kyiv–Rakhiv:** Kyiv (19:40), Ivano-Frankivsk (6:15), Yaremche (8:05), Vorokhta (8:50), Yasinia (9:45), Rakhiv (10:40).',
              '**Kyiv–Mukachevo:** Kyiv (21:10), Stryi (5:55), Skole (6:50), Slavske (7:30), Mukachevo (10:05).',
              '**Rakhiv–Kyiv:** departs at 17:25, arrives at 8:10.',
              '**Mukachevo–Kyiv:** departs at 18:50, arrives at 7:55.',
            ],
          },
          'The return train from Mukachevo will run every Saturday and Sunday. A bicycle space must be booked together with the ticket and costs an extra 120 hryvnias. The full timetable and carriage plans are on the [summer trains page](https://example.org/rail/summer).',
        ],
        ru: [
          'В Рахов поезд будет отправляться каждый вечер, в Мукачево — по пятницам и субботам.',
          {
            list: [
              '**Киев — Рахов:** Киев (19:40), Ивано-Франковск (6:15), Яремче (8:05), Ворохта (8:50), Ясиня (9:45), Рахов (10:40).',
              '**Киев — Мукачево:** Киев (21:10), Стрый (5:55), Сколе (6:50), Славское (7:30), Мукачево (10:05).',
              '**Рахов — Киев:** отправление в 17:25, прибытие в 8:10.',
              '**Мукачево — Киев:** отправление в 18:50, прибытие в 7:55.',
            ],
          },
          'Из Мукачева поезд будет возвращаться по субботам и воскресеньям. Место для велосипеда нужно бронировать вместе с билетом; доплата составляет 120 гривен. Полное расписание и схемы вагонов опубликованы на [странице летних поездов](https://example.org/rail/summer).',
        ],
      },
    },
  ],
  corrections: [],
};
