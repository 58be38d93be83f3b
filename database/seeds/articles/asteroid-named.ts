import type { ArticleSeed } from '../shapes';

export const asteroidNamed: ArticleSeed = {
  key: 'asteroid-named',
  genre: 'news',
  sourceLocale: 'en',
  authors: ['james-whitfield'],
  translation: {
    uk: { method: 'human', translators: ['olena-marchuk'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'night-sky',
  backgrounds: [],
  sources: ['observatory'],
  date: '2024-04-18',
  place: { uk: 'Лондон', en: 'London', ru: 'Лондон' },
  headline: {
    uk: 'Астероїд назвали на честь учительки з Полтави, яка навчила кілька поколінь читати зоряне небо',
    en: 'Asteroid named after Poltava schoolteacher who taught generations to read the night sky',
    ru: 'Астероид назвали в честь учительницы из Полтавы, научившей несколько поколений читать звездное небо',
  },
  lede: {
    uk: 'Невелике тіло в головному поясі астероїдів дістало назву Вербицька — на честь учительки фізики, яка 41 рік вела шкільний астрономічний гурток у Полтаві. Назву запропонувала її колишня учениця.',
    en: 'A small body in the main asteroid belt has been named Verbytska, after a physics teacher who ran a school astronomy club in Poltava for 41 years. The name was proposed by a former pupil of hers.',
    ru: 'Небольшое тело в главном поясе астероидов получило название Вербицкая — в честь учительницы физики, которая 41 год вела школьный астрономический кружок в Полтаве. Название предложила ее бывшая ученица.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'За підрахунками школи, в Олександри Вербицької (1933–2016) навчалося понад 1 200 дітей. Ясними вечорами вона виносила на подвір’я саморобний телескоп і дозволяла подивитися в нього всім охочим, навіть випадковим перехожим.',
        ],
        en: [
          'By her school’s reckoning, Oleksandra Verbytska (1933–2016) taught more than 1,200 children. On clear evenings she would carry a home-made telescope out into the yard and let anyone look through it, even chance passers-by.',
        ],
        ru: [
          'По подсчетам школы, у Александры Вербицкой (1933–2016) училось более 1 200 детей. Ясными вечерами она выносила во двор самодельный телескоп и разрешала посмотреть в него всем желающим, даже случайным прохожим.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'За даними обсерваторії, астероїд, відкритий 2009 року, має приблизно 3,5 кілометра в поперечнику й робить оберт навколо Сонця за 4,2 року; середня відстань до світила — близько 390 мільйонів кілометрів. Загрози для Землі він не становить.',
        en: 'The observatory says the asteroid, discovered in 2009, is about 3.5 kilometres across and circles the Sun once every 4.2 years, at an average distance of some 390 million kilometres. It poses no danger to the Earth.',
        ru: 'По данным обсерватории, астероид, открытый в 2009 году, имеет примерно 3,5 километра в поперечнике и совершает оборот вокруг Солнца за 4,2 года; среднее расстояние до светила — около 390 миллионов километров. Угрозы для Земли он не представляет.',
      },
      source: 'observatory',
      url: 'https://example.org/observatory/verbytska',
    },
    {
      kind: 'quote',
      text: {
        uk: 'Вона ніколи не казала нам, що зорі далеко. Вона казала, що їх можна порахувати і що починати краще, доки нас не покликали спати.',
        en: 'She never told us that the stars were far away. She told us that they could be counted, and that we had better start before we were called to bed.',
        ru: 'Она никогда не говорила нам, что звезды далеко. Она говорила, что их можно сосчитать и что начинать лучше, пока нас не позвали спать.',
      },
      speaker: { uk: 'Наталія Гордієнко', en: 'Nataliia Hordiienko', ru: 'Наталья Гордиенко' },
      speakerRole: {
        uk: 'астрономка, яка запропонувала назву',
        en: 'the astronomer who proposed the name',
        ru: 'астроном, предложившая название',
      },
      source: 'observatory',
    },
    {
      kind: 'text',
      heading: {
        uk: 'Як астероїди отримують імена',
        en: 'How asteroids get their names',
        ru: 'Как астероиды получают имена',
      },
      content: {
        uk: [
          'Назви затверджує робоча група [Міжнародного астрономічного союзу](https://www.iau.org/). Право запропонувати назву мають першовідкривачі — протягом 10 років від дня, коли тіло отримало постійний номер. Учасники групи, що знайшла цей астероїд, — серед них і Гордієнко — давно називали його між собою «полтавським камінцем».',
          'Неозброєним оком, та й у телескоп, який змайструвала Вербицька, астероїд не побачити: він надто тьмяний. Школа влаштовує 27 квітня відкритий вечір, на якому учні покажуть [його шлях на зоряній карті](https://example.org/observatory/map).',
        ],
        en: [
          'Names are approved by a working group of the [International Astronomical Union](https://www.iau.org/). The right to suggest one belongs to the discoverers, who have 10 years from the day the body receives a permanent number. The team that found this asteroid, Hordiienko among them, had long referred to it privately as the “Poltava pebble”.',
          'It is too faint to be seen with the naked eye, or even through the telescope that Verbytska built. On 27 April the school is holding an open evening at which pupils will show [its path on a star map](https://example.org/observatory/map).',
        ],
        ru: [
          'Названия утверждает рабочая группа [Международного астрономического союза](https://www.iau.org/). Право предложить название есть у первооткрывателей — в течение 10 лет со дня, когда тело получило постоянный номер. Участники группы, нашедшей этот астероид, — среди них и Гордиенко — давно называли его между собой «полтавским камешком».',
          'Невооруженным глазом, да и в телескоп, который смастерила Вербицкая, астероид не увидеть: он слишком тусклый. Школа устраивает 27 апреля открытый вечер, на котором ученики покажут [его путь на звездной карте](https://example.org/observatory/map).',
        ],
      },
    },
  ],
  corrections: [],
};
