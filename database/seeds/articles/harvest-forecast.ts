import type { ArticleSeed } from '../shapes';

export const harvestForecast: ArticleSeed = {
  key: 'harvest-forecast',
  genre: 'analysis',
  sourceLocale: 'uk',
  authors: ['taras-hrytsenko'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'machine-reviewed', translators: ['nina-orlova'] },
  },
  illustration: 'wheat-field',
  backgrounds: ['grain-exports'],
  sources: ['statistics-service', 'harvest-report', 'grain-growers-union'],
  date: '2024-08-20',
  place: { uk: 'Київ', en: 'Kyiv', ru: 'Киев' },
  headline: {
    uk: 'Пшениця майже без втрат, кукурудза під питанням: що обіцяє прогноз урожаю',
    en: 'Wheat holds up, maize in doubt: what the harvest forecast promises',
    ru: 'Пшеница почти без потерь, кукуруза под вопросом: что обещает прогноз урожая',
  },
  lede: {
    uk: 'Спілка виробників зерна очікує, що цьогорічний урожай зернових становитиме 53,4 мільйона тонн — приблизно на 10% менше, ніж торік. Це лише прогноз: остаточний результат залежить передусім від кукурудзи.',
    en: 'The grain growers’ union expects this year’s grain harvest to reach 53.4 million tonnes, roughly 10% less than last year. It is only a forecast: the final result depends above all on maize.',
    ru: 'Союз производителей зерна ожидает, что урожай зерновых в этом году составит 53,4 миллиона тонн — примерно на 10% меньше, чем в прошлом. Это лишь прогноз: окончательный результат зависит прежде всего от кукурузы.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'У серпневому [звіті](https://example.org/grain-growers-union/harvest-2024) спілка наводить діапазон від 51 до 55 мільйонів тонн, а число 53,4 мільйона називає базовим сценарієм. Торік, за її підрахунками, аграрії зібрали 59,3 мільйона тонн.',
        ],
        en: [
          'In its August [report](https://example.org/grain-growers-union/harvest-2024) the union gives a range of 51 to 55 million tonnes and treats 53.4 million as its baseline scenario. Last year, by its own count, farmers harvested 59.3 million tonnes.',
        ],
        ru: [
          'В августовском [отчете](https://example.org/grain-growers-union/harvest-2024) союз приводит диапазон от 51 до 55 миллионов тонн, а число 53,4 миллиона называет базовым сценарием. В прошлом году, по его подсчетам, аграрии собрали 59,3 миллиона тонн.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'Базовий сценарій звіту передбачає 21,6 мільйона тонн пшениці за середньої врожайності 4,3 тонни з гектара, 24,8 мільйона тонн кукурудзи та 5,5 мільйона тонн ячменю.',
        en: 'The report’s baseline scenario assumes 21.6 million tonnes of wheat at an average yield of 4.3 tonnes per hectare, 24.8 million tonnes of maize and 5.5 million tonnes of barley.',
        ru: 'Базовый сценарий отчета предполагает 21,6 миллиона тонн пшеницы при средней урожайности 4,3 тонны с гектара, 24,8 миллиона тонн кукурузы и 5,5 миллиона тонн ячменя.',
      },
      source: 'harvest-report',
      url: 'https://example.org/grain-growers-union/harvest-2024',
    },
    { kind: 'figure', illustration: 'harvest-chart' },
    {
      kind: 'text',
      heading: {
        uk: 'Чому кукурудза постраждала більше',
        en: 'Why maize has suffered more',
        ru: 'Почему кукуруза пострадала сильнее',
      },
      content: {
        uk: [
          'Пшениця достигла ще до найбільшої спеки, тож її прогноз лише на 1,1 мільйона тонн нижчий за торішній результат. Кукурудза ж потрапила під посуху під час цвітіння, у найвразливішу пору, і може недодати 4,6 мільйона тонн.',
          'На півдні країни господарства, що входять до спілки, вже списали або мають намір списати 86 600 гектарів її посівів.',
        ],
        en: [
          'Wheat ripened before the worst of the heat, so its forecast is only 1.1 million tonnes below last year’s result. Maize, by contrast, was caught by drought while flowering, when it is most vulnerable, and may come in 4.6 million tonnes below last year’s crop.',
          'In the south of the country, farms belonging to the union have already written off, or intend to write off, 86,600 hectares of the crop.',
        ],
        ru: [
          'Пшеница созрела еще до самой сильной жары, поэтому ее прогноз лишь на 1,1 миллиона тонн ниже прошлогоднего результата. Кукуруза же попала под засуху во время цветения, в самую уязвимую пору, и может недодать 4,6 миллиона тонн.',
          'На юге страны хозяйства, входящие в союз, уже списали или намерены списать 86 600 гектаров ее посевов.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'У спілці вважають, що дощі наприкінці серпня частково врятували б пізні посіви, але на повернення до торішнього рівня розраховувати вже не варто.',
        en: 'The union believes that rain in late August would save some of the late-sown crop, but that a return to last year’s level is no longer to be expected.',
        ru: 'В союзе считают, что дожди в конце августа отчасти спасли бы поздние посевы, но рассчитывать на возвращение к прошлогоднему уровню уже не стоит.',
      },
      source: 'grain-growers-union',
    },
    {
      kind: 'text',
      heading: { uk: 'Що це означає для експорту', en: 'What it means for exports', ru: 'Что это значит для экспорта' },
      content: {
        uk: [
          'За базового сценарію експорт у 2024/25 маркетинговому році може сягнути 36,5 мільйона тонн. Тоді з нового врожаю на внутрішньому ринку залишиться 16,9 мільйона тонн, і цього, за оцінкою спілки, має вистачити на продовольство, корми та насіння.',
          'Отже, про дефіцит не йдеться. Імовірніший наслідок інший: менший виторг експортерів, якщо світові ціни не зростуть, і дорожчі корми для тваринників, якщо кукурудзи збере менше й решта виробників регіону.',
        ],
        en: [
          'Under the baseline scenario, exports in the 2024/25 marketing year could reach 36.5 million tonnes. That would leave 16.9 million tonnes of the new crop on the domestic market, which the union reckons should be enough for food, feed and seed.',
          'A shortage, then, is not on the cards. A different outcome is more likely: lower revenue for exporters if world prices do not rise, and costlier feed for livestock farmers if other producers in the region also harvest less maize.',
        ],
        ru: [
          'При базовом сценарии экспорт в 2024/25 маркетинговом году может достичь 36,5 миллиона тонн. Тогда из нового урожая на внутреннем рынке останется 16,9 миллиона тонн, и этого, по оценке союза, должно хватить на продовольствие, корма и семена.',
          'Таким образом, о дефиците речи нет. Вероятнее другое: меньшая выручка экспортеров, если мировые цены не вырастут, и более дорогие корма для животноводов, если меньше кукурузы соберут и другие производители региона.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'У службі статистики нагадують, що остаточні дані про врожай публікують лише після завершення збиральної кампанії та опрацювання звітності господарств; доти всі числа є попередніми.',
        en: 'The statistics service notes that final harvest data are published only once the harvest is over and farms’ returns have been processed; until then, all figures are preliminary.',
        ru: 'В службе статистики напоминают, что окончательные данные об урожае публикуют лишь после завершения уборки и обработки отчетности хозяйств; до этого все числа являются предварительными.',
      },
      source: 'statistics-service',
    },
  ],
  corrections: [
    {
      publishedAt: '2024-08-21T09:30:00.000Z',
      kind: 'correction',
      note: {
        uk: 'У першій версії матеріалу помилково йшлося про 68 600 гектарів списаних посівів кукурудзи. Правильне число — 86 600 гектарів.',
        en: 'The first version of this article mistakenly gave the area of written-off maize as 68,600 hectares. The correct figure is 86,600 hectares.',
        ru: 'В первой версии материала ошибочно говорилось о 68 600 гектарах списанных посевов кукурузы. Правильное число — 86 600 гектаров.',
      },
    },
    {
      publishedAt: '2024-08-22T12:10:00.000Z',
      kind: 'clarification',
      note: {
        uk: 'Уточнено, що прогноз експорту стосується маркетингового року, який триває з липня до червня, а не календарного.',
        en: 'The article now makes clear that the export forecast refers to the marketing year, which runs from July to June, rather than the calendar year.',
        ru: 'Уточнено, что прогноз экспорта относится к маркетинговому году, который длится с июля по июнь, а не к календарному.',
      },
    },
  ],
};
