import type { IllustrationSeed } from './shapes';

export const illustrations: readonly IllustrationSeed[] = [
  {
    key: 'mountain-road',
    kind: 'illustrative',
    creditLine: 'Meridian Photo',
    creator: 'Marta Lindqvist',
    copyrightNotice: '© 2023 Meridian Photo',
    usageTerms: 'Editorial use only. The caption must not present the place as the scene of a particular event.',
    locales: {
      uk: {
        caption: 'Гірська дорога на Південному Кавказі.',
        altText: 'Дорога в’ється між голими горами в сутінках.',
      },
      en: {
        caption: 'A mountain road in the South Caucasus.',
        altText: 'A road winds through bare mountains at dusk.',
      },
      ru: {
        caption: 'Горная дорога на Южном Кавказе.',
        altText: 'Дорога вьется между голыми горами в сумерках.',
      },
    },
  },
  {
    key: 'karabakh-map',
    kind: 'infographic',
    creditLine: 'Copydesk Pictures',
    creator: 'Solomiia Rudenko',
    copyrightNotice: '© 2023 Copydesk Pictures',
    usageTerms: 'May be reproduced with a credit to Copydesk Pictures. The map may not be altered.',
    locales: {
      uk: {
        caption: 'Нагірний Карабах на карті Південного Кавказу. Обриси спрощено.',
        altText: 'Схематична карта з обрисами Вірменії та Азербайджану; Нагірний Карабах виділено кольором.',
      },
      en: {
        caption: 'Nagorno-Karabakh on a map of the South Caucasus. The outlines are simplified.',
        altText: 'Schematic map with the outlines of Armenia and Azerbaijan; Nagorno-Karabakh is marked in colour.',
      },
      ru: {
        caption: 'Нагорный Карабах на карте Южного Кавказа. Очертания упрощены.',
        altText: 'Схематическая карта с очертаниями Армении и Азербайджана; Нагорный Карабах выделен цветом.',
      },
    },
  },
  {
    key: 'river-bridge',
    kind: 'photo',
    creditLine: 'Dnipro Wire',
    creator: 'Pavlo Zorenko',
    copyrightNotice: '© 2024 Dnipro Wire',
    usageTerms: 'Editorial use only. No resale.',
    locales: {
      uk: {
        caption: 'Міст через Дніпро надвечір.',
        altText: 'Довгий міст на опорах перетинає широку річку; на другому березі видно будинки.',
      },
      en: {
        caption: 'A bridge across the Dnipro towards evening.',
        altText: 'A long bridge on piers crosses a wide river; buildings can be seen on the far bank.',
      },
      ru: {
        caption: 'Мост через Днепр под вечер.',
        altText: 'Длинный мост на опорах пересекает широкую реку; на другом берегу видны дома.',
      },
    },
  },
  {
    key: 'wheat-field',
    kind: 'photo',
    creditLine: 'Meridian Photo',
    creator: 'Marta Lindqvist',
    copyrightNotice: '© 2024 Meridian Photo',
    usageTerms: 'Editorial use only. Cropping is allowed; retouching is not.',
    locales: {
      uk: {
        caption: 'Пшеничне поле напередодні жнив.',
        altText: 'Стигла пшениця тягнеться до обрію під ясним небом.',
      },
      en: {
        caption: 'A wheat field shortly before the harvest.',
        altText: 'Ripe wheat stretches to the horizon under a clear sky.',
      },
      ru: {
        caption: 'Пшеничное поле накануне жатвы.',
        altText: 'Спелая пшеница тянется до горизонта под ясным небом.',
      },
    },
  },
  {
    key: 'harvest-chart',
    kind: 'infographic',
    creditLine: 'Copydesk Pictures',
    creator: 'Solomiia Rudenko',
    copyrightNotice: '© 2024 Copydesk Pictures',
    usageTerms: 'Free to reuse under Creative Commons Attribution 4.0 with a credit to Copydesk Pictures.',
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
    locales: {
      uk: {
        caption: 'Як змінювався врожай зернових із року в рік.',
        altText: 'Стовпчикова діаграма: стовпчики різної висоти показують урожай зернових за роками.',
      },
      en: {
        caption: 'How the grain harvest has changed from year to year.',
        altText: 'Bar chart: columns of different heights show the grain harvest by year.',
      },
      ru: {
        caption: 'Как менялся урожай зерновых из года в год.',
        altText: 'Столбчатая диаграмма: столбцы разной высоты показывают урожай зерновых по годам.',
      },
    },
  },
  {
    key: 'wooden-church',
    kind: 'photo',
    creditLine: 'Copydesk Pictures',
    creator: 'Yaryna Kolodii',
    copyrightNotice: '© 2024 Copydesk Pictures',
    usageTerms: 'Free to reuse under Creative Commons Attribution 4.0 with a credit to Copydesk Pictures.',
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
    locales: {
      uk: {
        caption: 'Дерев’яна церква в карпатському селі.',
        altText: 'Дерев’яна церква з критими ґонтом верхами стоїть на пагорбі серед дерев.',
      },
      en: {
        caption: 'A wooden church in a Carpathian village.',
        altText: 'A wooden church with shingled domes stands on a hill among trees.',
      },
      ru: {
        caption: 'Деревянная церковь в карпатском селе.',
        altText: 'Деревянная церковь с крытыми гонтом верхами стоит на холме среди деревьев.',
      },
    },
  },
  {
    key: 'night-train',
    kind: 'photo',
    creditLine: 'Dnipro Wire',
    creator: 'Pavlo Zorenko',
    copyrightNotice: '© 2024 Dnipro Wire',
    usageTerms: 'Editorial use only. No resale.',
    locales: {
      uk: {
        caption: 'Нічний потяг у дорозі.',
        altText: 'Потяг з освітленими вікнами їде темною рівниною.',
      },
      en: {
        caption: 'A night train on its way.',
        altText: 'A train with lit windows crosses a dark plain.',
      },
      ru: {
        caption: 'Ночной поезд в пути.',
        altText: 'Поезд с освещенными окнами идет по темной равнине.',
      },
    },
  },
  {
    key: 'newsroom-screens',
    kind: 'generated',
    creditLine: 'Copydesk Pictures',
    copyrightNotice: '© 2024 Copydesk Pictures',
    usageTerms: 'Computer-generated image. It must be labelled as such wherever it is published.',
    locales: {
      uk: {
        caption: 'Екрани в редакції. Зображення створено комп’ютерною програмою.',
        altText: 'Ряд екранів із графіками та рядками тексту в затемненій кімнаті.',
      },
      en: {
        caption: 'Screens in a newsroom. The image was generated by a computer program.',
        altText: 'A row of screens with charts and lines of text in a darkened room.',
      },
      ru: {
        caption: 'Экраны в редакции. Изображение создано компьютерной программой.',
        altText: 'Ряд экранов с графиками и строками текста в затемненной комнате.',
      },
    },
  },
  {
    key: 'reading-room',
    kind: 'photo',
    creditLine: 'Copydesk Pictures',
    creator: 'Yaryna Kolodii',
    copyrightNotice: '© 2024 Copydesk Pictures',
    usageTerms: 'May be reproduced with a credit to Copydesk Pictures.',
    locales: {
      uk: {
        caption: 'Читальна зала міської бібліотеки.',
        altText: 'Столи з лампами між високими книжковими стелажами.',
      },
      en: {
        caption: 'The reading room of a city library.',
        altText: 'Desks with lamps between tall bookshelves.',
      },
      ru: {
        caption: 'Читальный зал городской библиотеки.',
        altText: 'Столы с лампами между высокими книжными стеллажами.',
      },
    },
  },
  {
    key: 'clock-tower',
    kind: 'archive',
    creditLine: 'Dnipro Wire',
    creator: 'Mykhailo Terniv',
    copyrightNotice: '© 1998 Dnipro Wire',
    usageTerms: 'Editorial use only. It must be captioned as an archive photograph.',
    locales: {
      uk: {
        caption: 'Міська вежа з годинником наприкінці 1990-х років.',
        altText: 'Вежа з круглим циферблатом здіймається над дахами старого міста.',
      },
      en: {
        caption: 'A city clock tower in the late 1990s.',
        altText: 'A tower with a round clock face rises above the roofs of an old town.',
      },
      ru: {
        caption: 'Городская башня с часами в конце 1990-х годов.',
        altText: 'Башня с круглым циферблатом возвышается над крышами старого города.',
      },
    },
  },
  {
    key: 'steppe-mound',
    kind: 'photo',
    creditLine: 'Meridian Photo',
    creator: 'Anton Velychar',
    copyrightNotice: '© 2024 Meridian Photo',
    usageTerms: 'Editorial use only. Cropping is allowed; retouching is not.',
    locales: {
      uk: {
        caption: 'Курган у степу надвечір.',
        altText: 'Пологий, порослий травою курган посеред рівного степу під низьким сонцем.',
      },
      en: {
        caption: 'A burial mound in the steppe towards evening.',
        altText: 'A gently sloping, grassy mound in the middle of a flat steppe under a low sun.',
      },
      ru: {
        caption: 'Курган в степи под вечер.',
        altText: 'Пологий, поросший травой курган посреди ровной степи под низким солнцем.',
      },
    },
  },
  {
    key: 'power-lines',
    kind: 'photo',
    creditLine: 'Dnipro Wire',
    creator: 'Pavlo Zorenko',
    copyrightNotice: '© 2024 Dnipro Wire',
    usageTerms: 'Editorial use only. No resale.',
    locales: {
      uk: {
        caption: 'Високовольтна лінія електропередачі за містом.',
        altText: 'Опори лінії електропередачі тягнуться одна за одною через поле.',
      },
      en: {
        caption: 'A high-voltage power line outside the city.',
        altText: 'Pylons of a power line stretch one after another across a field.',
      },
      ru: {
        caption: 'Высоковольтная линия электропередачи за городом.',
        altText: 'Опоры линии электропередачи тянутся одна за другой через поле.',
      },
    },
  },
  {
    key: 'night-sky',
    kind: 'photo',
    creditLine: 'Copydesk Pictures',
    creator: 'Yaryna Kolodii',
    copyrightNotice: '© 2024 Copydesk Pictures',
    usageTerms: 'Free to reuse under Creative Commons Attribution 4.0 with a credit to Copydesk Pictures.',
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/',
    locales: {
      uk: {
        caption: 'Зоряне небо далеко від міських вогнів.',
        altText: 'Зорі та смуга Чумацького Шляху над темними пагорбами.',
      },
      en: {
        caption: 'The starry sky far from city lights.',
        altText: 'Stars and the band of the Milky Way above dark hills.',
      },
      ru: {
        caption: 'Звездное небо вдали от городских огней.',
        altText: 'Звезды и полоса Млечного Пути над темными холмами.',
      },
    },
  },
  {
    key: 'old-port',
    kind: 'photo',
    creditLine: 'Meridian Photo',
    creator: 'Anton Velychar',
    copyrightNotice: '© 2024 Meridian Photo',
    usageTerms: 'Editorial use only until the end of June 2031. The rights must then be renewed.',
    rightsExpireAt: '2031-06-30T23:59:59.000Z',
    locales: {
      uk: {
        caption: 'Крани на причалі старого порту.',
        altText: 'Портові крани та склади край спокійної води; біля причалу стоїть судно.',
      },
      en: {
        caption: 'Cranes on the quay of an old port.',
        altText: 'Harbour cranes and warehouses beside calm water; a vessel lies at the quay.',
      },
      ru: {
        caption: 'Краны на причале старого порта.',
        altText: 'Портовые краны и склады у спокойной воды; у причала стоит судно.',
      },
    },
  },
  {
    key: 'storm-sea',
    kind: 'screenshot',
    creditLine: 'Meridian Photo',
    creator: 'Henrik Salomaa',
    copyrightNotice: '© 2024 Meridian Photo',
    usageTerms: 'Editorial use only. It must be captioned as a still from a video.',
    locales: {
      uk: {
        caption: 'Шторм на морі. Кадр із відео, знятого з молу.',
        altText: 'Високі хвилі з білими гребенями котяться до берега під темними хмарами.',
      },
      en: {
        caption: 'A storm at sea. Still from a video filmed from a breakwater.',
        altText: 'High waves with white crests roll towards the shore under dark clouds.',
      },
      ru: {
        caption: 'Шторм на море. Кадр из видео, снятого с мола.',
        altText: 'Высокие волны с белыми гребнями катятся к берегу под темными тучами.',
      },
    },
  },
  {
    key: 'city-tram',
    kind: 'photo',
    creditLine: 'Dnipro Wire',
    creator: 'Pavlo Zorenko',
    copyrightNotice: '© 2024 Dnipro Wire',
    usageTerms: 'Editorial use only until the end of 2032. The rights must then be renewed.',
    rightsExpireAt: '2032-12-31T23:59:59.000Z',
    locales: {
      uk: {
        caption: 'Трамвай на міській вулиці.',
        altText: 'Трамвай їде вулицею повз багатоповерхівки; над ним контактні дроти.',
      },
      en: {
        caption: 'A tram on a city street.',
        altText: 'A tram runs along a street past tall buildings; overhead wires hang above it.',
      },
      ru: {
        caption: 'Трамвай на городской улице.',
        altText: 'Трамвай едет по улице мимо многоэтажек; над ним контактные провода.',
      },
    },
  },
];
