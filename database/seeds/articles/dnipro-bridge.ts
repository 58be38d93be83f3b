import type { ArticleSeed } from '../shapes';

export const dniproBridge: ArticleSeed = {
  key: 'dnipro-bridge',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['olena-marchuk', 'taras-hrytsenko'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'river-bridge',
  backgrounds: [],
  sources: ['dnipro-city-council', 'emergency-service'],
  date: '2024-05-17',
  place: { uk: 'Дніпро', en: 'Dnipro', ru: 'Днепр' },
  headline: {
    uk: 'У Дніпрі після 14 місяців ремонту відкрили рух старим мостом у центрі міста',
    en: 'Old bridge in central Dnipro reopens to traffic after 14 months of repairs',
    ru: 'В Днепре после 14 месяцев ремонта открыли движение по старому мосту в центре города',
  },
  lede: {
    uk: 'Із ранку п’ятниці, 17 травня, старим мостом через Дніпро знову їздять автомобілі й автобуси, а оновлені тротуари відкрито для пішоходів. Вантажівки до кінця місяця й надалі їздитимуть в об’їзд.',
    en: 'Cars and buses have been crossing the old bridge over the Dnipro again since the morning of Friday, 17 May, and its renovated footways are open to pedestrians. Lorries will continue to be diverted until the end of the month.',
    ru: 'С утра пятницы, 17 мая, по старому мосту через Днепр снова ездят автомобили и автобусы, а обновленные тротуары открыты для пешеходов. Грузовики до конца месяца будут по-прежнему ездить в объезд.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Перші автомобілі виїхали на міст о 6:00, щойно дорожники прибрали загородження. Рух спорудою завдовжки 1 248 метрів перекрили 14 місяців тому, коли обстеження виявило зношену гідроізоляцію та пошкоджені деформаційні шви.',
          'За цей час підрядник замінив 26 швів, поклав новий асфальт на площі 18 700 квадратних метрів і встановив 164 ліхтарі.',
        ],
        en: [
          'The first cars drove onto the bridge at 6:00 a.m., as soon as road workers had removed the barriers. The 1,248-metre structure was closed 14 months ago, when an inspection found worn waterproofing and damaged expansion joints.',
          'Since then the contractor has replaced 26 joints, resurfaced 18,700 square metres and installed 164 street lamps.',
        ],
        ru: [
          'Первые автомобили выехали на мост в 6:00, как только дорожники убрали ограждения. Движение по сооружению длиной 1 248 метров перекрыли 14 месяцев назад, когда обследование выявило изношенную гидроизоляцию и поврежденные деформационные швы.',
          'За это время подрядчик заменил 26 швов, уложил новый асфальт на площади 18 700 квадратных метров и установил 164 фонаря.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'У міській раді кажуть, що роботи завершили на два тижні раніше, ніж передбачав договір. Вони коштували 212,4 мільйона гривень і не вийшли за межі кошторису.',
        en: 'The city council says the work was completed two weeks earlier than the contract required. It cost 212.4 million hryvnias and stayed within budget.',
        ru: 'В городском совете говорят, что работы завершили на две недели раньше, чем предусматривал договор. Они обошлись в 212,4 миллиона гривен и не вышли за рамки сметы.',
      },
      source: 'dnipro-city-council',
      url: 'https://example.org/dnipro-city-council/bridge-reopens',
    },
    { kind: 'figure', illustration: 'city-tram' },
    {
      kind: 'text',
      heading: { uk: 'Що варто знати перед поїздкою', en: 'Before you travel', ru: 'Что стоит знать перед поездкой' },
      content: {
        uk: [
          {
            list: [
              'Легкові автомобілі й автобуси їздять в обох напрямках; швидкість обмежено до 40 км/год.',
              'Вантажівкам понад 3,5 тонни проїзд мостом заборонено до 31 травня.',
              'Трамваї біля правобережного в’їзду на міст від суботи повертаються до звичайного розкладу.',
            ],
          },
          'Схему об’їзду для вантажного транспорту міська рада оприлюднила [на своєму сайті](https://example.org/dnipro-city-council/bridge-detour).',
        ],
        en: [
          {
            list: [
              'Cars and buses may cross in both directions; the speed limit is 40 km/h.',
              'Lorries weighing more than 3.5 tonnes are banned from the bridge until 31 May.',
              'Trams at the right-bank approach to the bridge return to their usual timetable on Saturday.',
            ],
          },
          'The city council has published a diversion map for goods vehicles [on its website](https://example.org/dnipro-city-council/bridge-detour).',
        ],
        ru: [
          {
            list: [
              'Легковые автомобили и автобусы ездят в обоих направлениях; скорость ограничена до 40 км/ч.',
              'Грузовикам тяжелее 3,5 тонны проезд по мосту запрещен до 31 мая.',
              'Трамваи у правобережного въезда на мост с субботы возвращаются к обычному расписанию.',
            ],
          },
          'Схему объезда для грузового транспорта городской совет опубликовал [на своем сайте](https://example.org/dnipro-city-council/bridge-detour).',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'Рятувальники повідомили, що перед відкриттям водолази обстежили дно біля опор і небезпечних предметів не виявили. Упродовж вихідних поблизу мосту чергуватиме рятувальний катер.',
        en: 'The emergency service said divers had examined the riverbed around the piers before the reopening and found no dangerous objects. A rescue boat will be on duty near the bridge throughout the weekend.',
        ru: 'Спасатели сообщили, что перед открытием водолазы обследовали дно у опор и опасных предметов не обнаружили. В течение выходных возле моста будет дежурить спасательный катер.',
      },
      source: 'emergency-service',
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Поки тривав ремонт, об’їзд, за оцінкою міської ради, забирав у мешканців лівого берега в середньому 25 зайвих хвилин на поїздку. Найдужче на відкриття чекали ті, хто щодня добирається через річку на роботу чи навчання.',
          'Технічний нагляд за спорудою триватиме до осені. Наступний плановий огляд, під час якого перевірять шви та освітлення, призначено на жовтень.',
        ],
        en: [
          'While the repairs lasted, the detour added an average of 25 minutes to each journey for left-bank residents, the city council estimates. Those who cross the river every day to work or study had been waiting for the reopening most eagerly.',
          'Technical monitoring of the structure will continue until the autumn. The next scheduled inspection, which will cover the joints and lighting, is set for October.',
        ],
        ru: [
          'Пока шел ремонт, объезд, по оценке городского совета, отнимал у жителей левого берега в среднем 25 лишних минут на поездку. С наибольшим нетерпением открытия ждали те, кто каждый день добирается через реку на работу или учебу.',
          'Технический надзор за сооружением продлится до осени. Следующий плановый осмотр, в ходе которого проверят швы и освещение, назначен на октябрь.',
        ],
      },
    },
  ],
  corrections: [],
};
