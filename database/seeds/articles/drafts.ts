import type { ArticleSeed, EditionLocale } from '../shapes';

/**
 * An article that is deliberately not fit to go out, so that whoever opens the sample edition sees at once what the
 * desk refuses and why. There is one for each state.
 *
 * The article always carries its text in every locale; what of it a loader writes is said by `locales` and
 * `untranslated`. Apart from the fault its state names, an article has none.
 */
export interface UnfinishedDraftSeed {
  /**
   * What is wrong with it:
   *
   * - `no-credit`: nobody is named as author, and the credit line of its embed is blank. All locales exist as drafts.
   * - `half-translated`: a locale has been begun and not finished (see `untranslated`), another is missing altogether.
   * - `stale-source`: published in all locales; afterwards the draft in the source locale got `revision`, which the
   *   translations have not followed.
   * - `locale-missing`: what exists is complete, but not every locale exists.
   */
  state: 'no-credit' | 'half-translated' | 'stale-source' | 'locale-missing';
  article: ArticleSeed;
  /** The locales to create, the source locale first; the others must not exist. */
  locales: readonly EditionLocale[];
  /**
   * What to leave empty in a locale that is created: with `body`, its headline and lede are written and its body has
   * no sections. Nothing is left empty in a locale not named here.
   */
  untranslated?: Partial<Record<EditionLocale, readonly UntranslatedField[]>>;
  /** With `stale-source` only: what the draft in the article's source locale becomes after publication. */
  revision?: SourceRevisionSeed;
}

/** A part of an article that a translator may not have reached yet. */
export type UntranslatedField = 'body';

/** A change to an article's text in its source locale, and in no other. */
export interface SourceRevisionSeed {
  /** Replaces the headline. */
  headline: string;
  /** Replaces the lede. */
  lede: string;
  /** Goes at the end of the body, after the last passage of its last text section. */
  addedPassage: string;
}

const choirFestival: ArticleSeed = {
  key: 'choir-festival',
  genre: 'news',
  sourceLocale: 'uk',
  authors: [],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'clock-tower',
  backgrounds: [],
  sources: ['dnipro-city-council'],
  date: '2024-12-05',
  place: { uk: 'Дніпро', en: 'Dnipro', ru: 'Днепр' },
  headline: {
    uk: 'На фестивалі хорів у Дніпрі виступлять 24 колективи',
    en: 'Choir festival in Dnipro to bring together 24 ensembles',
    ru: 'На фестивале хоров в Днепре выступят 24 коллектива',
  },
  lede: {
    uk: 'У суботу, 7 грудня, у Дніпрі починається дводенний фестиваль хорового співу. Вхід на всі концерти вільний.',
    en: 'A two-day festival of choral singing opens in Dnipro on Saturday, 7 December. Admission to all concerts is free.',
    ru: 'В субботу, 7 декабря, в Днепре начинается двухдневный фестиваль хорового пения. Вход на все концерты свободный.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'На сцену вийдуть хори з 11 міст: шкільні, церковні, студентські й два заводські — разом близько 620 співаків. Наймолодшій учасниці 6 років, найстаршому учасникові — 81.',
          'У програмі — колядки, духовна музика й обробки народних пісень. Завершиться фестиваль спільним виконанням «Щедрика» Миколи Леонтовича: вийти на площу й заспівати зможуть усі охочі.',
        ],
        en: [
          'Taking the stage will be choirs from 11 cities: school, church and student ensembles, and two from factories, some 620 singers in all. The youngest of them is 6, the oldest 81.',
          'The programme consists of carols, sacred music and arrangements of folk songs. The festival will close with a joint performance of Mykola Leontovych’s “Shchedryk”: anyone who wishes can come out onto the square and sing.',
        ],
        ru: [
          'На сцену выйдут хоры из 11 городов: школьные, церковные, студенческие и два заводских — всего около 620 певцов. Самой юной участнице 6 лет, самому старшему участнику — 81.',
          'В программе — колядки, духовная музыка и обработки народных песен. Завершится фестиваль общим исполнением «Щедрика» Николая Леонтовича: выйти на площадь и спеть смогут все желающие.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'У міській раді повідомили, що концерти відбудуться у філармонії та починатимуться о 15:00. Для тих, хто не зможе прийти, обіцяють онлайн-трансляцію.',
        en: 'The city council says the concerts will take place at the philharmonic hall, starting at 15:00. An online broadcast is promised for those who cannot attend.',
        ru: 'В городском совете сообщили, что концерты пройдут в филармонии и будут начинаться в 15:00. Для тех, кто не сможет прийти, обещают онлайн-трансляцию.',
      },
      source: 'dnipro-city-council',
      url: 'https://example.org/dnipro/choir-festival',
    },
    {
      kind: 'embed',
      url: 'https://example.org/posts/choir-rehearsal',
      provider: 'Mastodon',
      creditLine: ' ',
    },
    {
      kind: 'text',
      content: {
        uk: ['Розклад виступів опубліковано [на сторінці фестивалю](https://example.org/choir-festival).'],
        en: ['The timetable is published [on the festival’s page](https://example.org/choir-festival).'],
        ru: ['Расписание выступлений опубликовано [на странице фестиваля](https://example.org/choir-festival).'],
      },
    },
  ],
  corrections: [],
};

const tramLineExtension: ArticleSeed = {
  key: 'tram-line-extension',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['taras-hrytsenko'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'city-tram',
  backgrounds: [],
  sources: ['dnipro-city-council'],
  date: '2024-09-23',
  place: { uk: 'Дніпро', en: 'Dnipro', ru: 'Днепр' },
  headline: {
    uk: 'У Дніпрі відкрили нову ділянку трамвайної лінії завдовжки 2,6 кілометра',
    en: 'New 2.6-kilometre stretch of tram line opens in Dnipro',
    ru: 'В Днепре открыли новый участок трамвайной линии длиной 2,6 километра',
  },
  lede: {
    uk: 'Трамвай уперше доїхав до житлового району на околиці міста. Із центру туди тепер можна дістатися за 28 хвилин без пересадки.',
    en: 'Trams have reached a residential district on the edge of the city for the first time. The journey from the centre now takes 28 minutes, with no change.',
    ru: 'Трамвай впервые доехал до жилого района на окраине города. Из центра туда теперь можно добраться за 28 минут без пересадки.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'На новій ділянці чотири зупинки, усі з підвищеними платформами. На маршрут вийшли вісім вагонів; у години пік вони курсують кожні 7 хвилин, увечері — кожні 15.',
        ],
        en: [
          'The new stretch has four stops, all with raised platforms. Eight trams serve the route, running every 7 minutes at peak times and every 15 in the evening.',
        ],
        ru: [
          'На новом участке четыре остановки, все с приподнятыми платформами. На маршрут вышли восемь вагонов; в часы пик они ходят каждые 7 минут, вечером — каждые 15.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'За даними міської ради, колію поклали на шумопоглинальну основу, щоб у квартирах уздовж лінії було тихо. Перший тиждень проїзд новою ділянкою безоплатний.',
        en: 'According to the city council, the track has been laid on a sound-absorbing base to keep flats along the line quiet. Travel on the new stretch is free for the first week.',
        ru: 'По данным городского совета, пути уложили на шумопоглощающее основание, чтобы в квартирах вдоль линии было тихо. Первую неделю проезд по новому участку бесплатный.',
      },
      source: 'dnipro-city-council',
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Будівництво тривало 14 місяців. Автобусний маршрут, який досі сполучав район із центром, збережуть до кінця року, а потім, за [планом міської ради](https://example.org/dnipro/transport), спрямують до сусіднього мікрорайону.',
        ],
        en: [
          'Construction took 14 months. The bus route that has linked the district with the centre until now will be kept until the end of the year and then, under the [city council’s plan](https://example.org/dnipro/transport), diverted to a neighbouring district.',
        ],
        ru: [
          'Строительство длилось 14 месяцев. Автобусный маршрут, который до сих пор связывал район с центром, сохранят до конца года, а потом, по [плану городского совета](https://example.org/dnipro/transport), направят в соседний микрорайон.',
        ],
      },
    },
  ],
  corrections: [],
};

const waterMainRepair: ArticleSeed = {
  key: 'water-main-repair',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['news-desk', 'iryna-savchuk'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'river-bridge',
  backgrounds: [],
  sources: ['dnipro-city-council'],
  date: '2024-08-20',
  place: { uk: 'Дніпро', en: 'Dnipro', ru: 'Днепр' },
  headline: {
    uk: 'Ремонт водогону: у трьох правобережних районах Дніпра води не буде до 20:00',
    en: 'Water main repair: three districts on Dnipro’s right bank without water until 20:00',
    ru: 'Ремонт водовода: в трех правобережных районах Днепра воды не будет до 20:00',
  },
  lede: {
    uk: 'Біля мосту замінюють 85 метрів труби, прокладеної ще 1968 року. Воду вимкнули о 08:00, у дворах чергують цистерни з питною водою.',
    en: 'An 85-metre section of pipe laid back in 1968 is being replaced near the bridge. The supply was cut off at 08:00; tankers of drinking water are parked in courtyards.',
    ru: 'Возле моста меняют 85 метров трубы, проложенной еще в 1968 году. Воду отключили в 08:00, во дворах дежурят цистерны с питьевой водой.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Роботи планові: течу виявили навесні під час обстеження, і відтоді тиск у трубі тримали зниженим. Без води лишилися мешканці 46 багатоповерхівок; поліклініка перейшла на власний запас.',
        ],
        en: [
          'The work was planned: a leak was found during a survey in the spring, and the pressure in the pipe has been kept low ever since. Residents of 46 apartment blocks are without water; the clinic is using its own reserve.',
        ],
        ru: [
          'Работы плановые: течь обнаружили весной во время обследования, и с тех пор давление в трубе держали пониженным. Без воды остались жители 46 многоэтажек; поликлиника перешла на собственный запас.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'Міська рада організувала підвезення води за 12 адресами. Після відновлення подачі вода кілька хвилин може бути каламутною: її слід злити.',
        en: 'The city council is having water delivered to 12 addresses. Once the supply is restored, the water may be cloudy for a few minutes and should be run off.',
        ru: 'Городской совет организовал подвоз воды по 12 адресам. После возобновления подачи вода несколько минут может быть мутной: ее следует слить.',
      },
      source: 'dnipro-city-council',
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Рух мостом не обмежено, закрито лише тротуар із боку набережної. [Карту з адресами цистерн](https://example.org/dnipro/water) оновлюють щогодини.',
        ],
        en: [
          'Traffic on the bridge is not restricted; only the pavement on the embankment side is closed. The [map of tanker locations](https://example.org/dnipro/water) is updated every hour.',
        ],
        ru: [
          'Движение по мосту не ограничено, закрыт только тротуар со стороны набережной. [Карту с адресами цистерн](https://example.org/dnipro/water) обновляют каждый час.',
        ],
      },
    },
  ],
  corrections: [],
};

const chessTournament: ArticleSeed = {
  key: 'chess-tournament',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['dmytro-litvin'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'reading-room',
  backgrounds: [],
  sources: ['history-museum'],
  date: '2024-06-23',
  place: { uk: 'Одеса', en: 'Odesa', ru: 'Одесса' },
  headline: {
    uk: 'В Одесі шаховий турнір у читальній залі музею виграла 13-річна школярка',
    en: 'Schoolgirl, 13, wins chess tournament in museum reading room in Odesa',
    ru: 'В Одессе шахматный турнир в читальном зале музея выиграла 13-летняя школьница',
  },
  lede: {
    uk: 'Софія Лебідь набрала 7,5 очка з 9 і випередила 65 суперників. Другим став 70-річний переможець першого такого турніру.',
    en: 'Sofiia Lebid scored 7.5 points out of 9 and finished ahead of 65 rivals. Second was the 70-year-old winner of the first such tournament.',
    ru: 'София Лебедь набрала 7,5 очка из 9 и опередила 65 соперников. Вторым стал 70-летний победитель первого такого турнира.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Грали за швейцарською системою: дев’ять турів за два дні. Шахівниці розставили на столах, за якими зазвичай працюють дослідники архіву, а правила тиші, за словами суддів, ніхто жодного разу не порушив.',
        ],
        en: [
          'Play followed the Swiss system: nine rounds over two days. The boards were set out on desks where researchers usually study the archive, and the rule of silence, the arbiters said, was not broken once.',
        ],
        ru: [
          'Играли по швейцарской системе: девять туров за два дня. Доски расставили на столах, за которыми обычно работают исследователи архива, а правило тишины, по словам судей, никто ни разу не нарушил.',
        ],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'В останній партії я мала гіршу позицію й уже шукала нічию. А потім суперник поставив туру не на те поле, і я побачила мат у чотири ходи.',
        en: 'In the last game I had the worse position and was already looking for a draw. Then my opponent put a rook on the wrong square, and I saw mate in four.',
        ru: 'В последней партии позиция у меня была хуже, и я уже искала ничью. А потом соперник поставил ладью не на то поле, и я увидела мат в четыре хода.',
      },
      speaker: { uk: 'Софія Лебідь', en: 'Sofiia Lebid', ru: 'София Лебедь' },
      speakerRole: { uk: 'переможниця турніру', en: 'winner of the tournament', ru: 'победительница турнира' },
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Переможниця отримала шахівницю ручної роботи й річний абонемент до музею. [Записи всіх 297 партій](https://example.org/chess-tournament) музей обіцяє викласти до кінця місяця.',
        ],
        en: [
          'The winner received a handmade chessboard and a year’s pass to the museum. The museum promises to publish [the scores of all 297 games](https://example.org/chess-tournament) by the end of the month.',
        ],
        ru: [
          'Победительница получила шахматную доску ручной работы и годовой абонемент в музей. [Записи всех 297 партий](https://example.org/chess-tournament) музей обещает выложить до конца месяца.',
        ],
      },
    },
  ],
  corrections: [],
};

export const unfinishedDrafts: readonly UnfinishedDraftSeed[] = [
  {
    state: 'no-credit',
    article: choirFestival,
    locales: ['uk', 'en', 'ru'],
  },
  {
    state: 'half-translated',
    article: tramLineExtension,
    locales: ['uk', 'en'],
    untranslated: { en: ['body'] },
  },
  {
    state: 'stale-source',
    article: waterMainRepair,
    locales: ['uk', 'en', 'ru'],
    revision: {
      headline: 'Ремонт водогону: у трьох правобережних районах Дніпра води не буде до 23:30',
      lede: 'Біля мосту замінюють 112 метрів труби, прокладеної ще 1968 року: пошкоджена ділянка виявилася довшою, ніж вважали. Воду вимкнули о 08:00, у дворах чергують цистерни з питною водою.',
      addedPassage:
        'Зранку міська рада обіцяла замінити 85 метрів труби й повернути воду до 20:00. Коли ділянку розкопали, під насипом знайшли ще одну тріщину, тож роботи триватимуть на 3,5 години довше, а кількість адрес, за якими підвозять воду, збільшили з 12 до 19.',
    },
  },
  {
    state: 'locale-missing',
    article: chessTournament,
    locales: ['uk', 'ru'],
  },
];
