import type { AuthorSeed } from './shapes';

export const authors: readonly AuthorSeed[] = [
  {
    key: 'olena-marchuk',
    kind: 'person',
    email: 'olena.marchuk@example.org',
    profiles: [{ label: 'Mastodon', url: 'https://social.example.org/@olena.marchuk' }],
    locales: {
      uk: {
        name: 'Олена Марчук',
        jobTitle: 'Кореспондентка з питань політики та безпеки',
        bio: 'Пише про політику та безпеку. Понад десять років працює в київських редакціях, регулярно буває на Південному Кавказі.',
      },
      en: {
        name: 'Olena Marchuk',
        jobTitle: 'Politics and security correspondent',
        bio: 'Writes about politics and security. She has worked in Kyiv newsrooms for more than ten years and travels regularly to the South Caucasus.',
      },
      ru: {
        name: 'Елена Марчук',
        jobTitle: 'Корреспондент по вопросам политики и безопасности',
        bio: 'Пишет о политике и безопасности. Более десяти лет работает в киевских редакциях, регулярно бывает на Южном Кавказе.',
      },
    },
  },
  {
    key: 'taras-hrytsenko',
    kind: 'person',
    email: 'taras.hrytsenko@example.org',
    profiles: [
      { label: 'Website', url: 'https://taras-hrytsenko.example.org' },
      { label: 'Mastodon', url: 'https://social.example.org/@taras.hrytsenko' },
    ],
    locales: {
      uk: {
        name: 'Тарас Гриценко',
        jobTitle: 'Економічний кореспондент',
        bio: 'Пише про сільське господарство, транспорт і державні фінанси. За освітою економіст, любить перевіряти чужі таблиці.',
      },
      en: {
        name: 'Taras Hrytsenko',
        jobTitle: 'Economics correspondent',
        bio: 'Writes about farming, transport and public finance. An economist by training, he likes checking other people’s spreadsheets.',
      },
      ru: {
        name: 'Тарас Гриценко',
        jobTitle: 'Экономический корреспондент',
        bio: 'Пишет о сельском хозяйстве, транспорте и государственных финансах. По образованию экономист, любит проверять чужие таблицы.',
      },
    },
  },
  {
    key: 'iryna-savchuk',
    kind: 'person',
    email: 'iryna.savchuk@example.org',
    profiles: [{ label: 'Website', url: 'https://iryna-savchuk.example.org' }],
    locales: {
      uk: {
        name: 'Ірина Савчук',
        jobTitle: 'Редакторка відділу культури',
        bio: 'Редагує матеріали про культуру, пише про архітектуру, музеї та бібліотеки. За освітою історикиня.',
      },
      en: {
        name: 'Iryna Savchuk',
        jobTitle: 'Culture editor',
        bio: 'Edits the culture pages and writes about architecture, museums and libraries. She is a historian by training.',
      },
      ru: {
        name: 'Ирина Савчук',
        jobTitle: 'Редактор отдела культуры',
        bio: 'Редактирует материалы о культуре, пишет об архитектуре, музеях и библиотеках. По образованию историк.',
      },
    },
  },
  {
    key: 'dmytro-litvin',
    kind: 'person',
    email: 'dmytro.litvin@example.org',
    profiles: [{ label: 'Mastodon', url: 'https://social.example.org/@dmytro.litvin' }],
    locales: {
      uk: {
        name: 'Дмитро Літвін',
        jobTitle: 'Регіональний кореспондент',
        bio: 'Пише російською про міста над Дніпром: транспорт, комунальне господарство, місцеві ради. Мешкає в Дніпрі.',
      },
      en: {
        name: 'Dmytro Litvin',
        jobTitle: 'Regional correspondent',
        bio: 'Writes in Russian about the cities along the Dnipro: their transport, utilities and councils. He lives in the city of Dnipro.',
      },
      ru: {
        name: 'Дмитрий Литвин',
        jobTitle: 'Региональный корреспондент',
        bio: 'Пишет по-русски о городах на Днепре: о транспорте, коммунальном хозяйстве, местных советах. Живет в Днепре.',
      },
    },
  },
  {
    key: 'james-whitfield',
    kind: 'person',
    email: 'james.whitfield@example.org',
    profiles: [
      { label: 'Website', url: 'https://james-whitfield.example.org' },
      { label: 'Mastodon', url: 'https://social.example.org/@james.whitfield' },
    ],
    locales: {
      uk: {
        name: 'Джеймс Вітфілд',
        jobTitle: 'Науковий журналіст і перекладач',
        bio: 'Пише англійською про астрономію, клімат та енергетику. Перекладає матеріали редакції з української на англійську.',
      },
      en: {
        name: 'James Whitfield',
        jobTitle: 'Science writer and translator',
        bio: 'Writes in English about astronomy, climate and energy. He also translates the newsroom’s stories from Ukrainian into English.',
      },
      ru: {
        name: 'Джеймс Уитфилд',
        jobTitle: 'Научный журналист и переводчик',
        bio: 'Пишет по-английски об астрономии, климате и энергетике. Переводит материалы редакции с украинского на английский.',
      },
    },
  },
  {
    key: 'nina-orlova',
    kind: 'person',
    email: 'nina.orlova@example.org',
    profiles: [{ label: 'Website', url: 'https://nina-orlova.example.org' }],
    locales: {
      uk: {
        name: 'Ніна Орлова',
        jobTitle: 'Перекладачка на російську мову',
        bio: 'Перекладає новини й аналітику з української та англійської на російську. Раніше редагувала художню прозу.',
      },
      en: {
        name: 'Nina Orlova',
        jobTitle: 'Translator into Russian',
        bio: 'Translates news and analysis from Ukrainian and English into Russian. She previously edited literary fiction.',
      },
      ru: {
        name: 'Нина Орлова',
        jobTitle: 'Переводчик на русский язык',
        bio: 'Переводит новости и аналитику с украинского и английского на русский. Раньше редактировала художественную прозу.',
      },
    },
  },
  {
    key: 'news-desk',
    kind: 'desk',
    profiles: [{ label: 'RSS', url: 'https://example.org/feeds/news' }],
    locales: {
      uk: {
        name: 'Стрічка новин',
        bio: 'Короткі повідомлення, які редакція готує спільно. Черговий редактор звіряє кожне з першоджерелом.',
      },
      en: {
        name: 'News desk',
        bio: 'Short reports prepared by the newsroom together. The duty editor checks each one against the original source.',
      },
      ru: {
        name: 'Лента новостей',
        bio: 'Короткие сообщения, которые редакция готовит сообща. Дежурный редактор сверяет каждое с первоисточником.',
      },
    },
  },
  {
    key: 'dnipro-wire',
    kind: 'agency',
    profiles: [{ label: 'Website', url: 'https://dnipro-wire.example.org' }],
    locales: {
      uk: {
        name: 'Дніпро Ваєр',
        bio: 'Інформаційна агенція, що передає тексти й фотографії з центральних і південних областей України.',
      },
      en: {
        name: 'Dnipro Wire',
        bio: 'A news agency supplying text and photographs from the central and southern regions of Ukraine.',
      },
      ru: {
        name: 'Днепр Уайр',
        bio: 'Информационное агентство, которое передает тексты и фотографии из центральных и южных областей Украины.',
      },
    },
  },
];
