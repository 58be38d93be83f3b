import type { ArticleSeed } from '../shapes';

export const heatingSeason: ArticleSeed = {
  key: 'heating-season',
  genre: 'analysis',
  sourceLocale: 'uk',
  authors: ['taras-hrytsenko'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'power-lines',
  backgrounds: ['heating-season'],
  sources: ['grid-operator', 'statistics-service'],
  date: '2024-10-08',
  place: { uk: 'Київ', en: 'Kyiv', ru: 'Киев' },
  headline: {
    uk: 'Енергосистема готується до зими: ремонти майже завершено, слабким місцем лишаються пікові години',
    en: 'Grid nears end of repairs before winter, but peak hours remain the weak spot',
    ru: 'Энергосистема готовится к зиме: ремонты почти завершены, слабым местом остаются пиковые часы',
  },
  lede: {
    uk: 'За тиждень до звичного початку опалювального сезону оператор мережі звітує про майже виконаний план ремонтів. Та чи вистачить потужності холодними вечорами, залежить не лише від ліній і підстанцій.',
    en: 'A week before the heating season usually begins, the grid operator says its repair plan is all but complete. Whether there will be enough power on cold evenings depends on more than lines and substations.',
    ru: 'За неделю до привычного начала отопительного сезона оператор сети отчитывается о почти выполненном плане ремонтов. Но хватит ли мощности холодными вечерами, зависит не только от линий и подстанций.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Від травня бригади обстежили 1 248 кілометрів магістральних ліній і завершили роботи на 37 підстанціях. Планові ремонти чергувалися з аварійними: частину обладнання, пошкодженого обстрілами за дві минулі зими, довелося відновлювати з нуля.',
        ],
        en: [
          'Since May, crews have inspected 1,248 kilometres of transmission lines and finished work at 37 substations. Scheduled repairs alternated with emergency ones: some equipment damaged in attacks over the past two winters had to be rebuilt from scratch.',
        ],
        ru: [
          'С мая бригады обследовали 1 248 километров магистральных линий и завершили работы на 37 подстанциях. Плановые ремонты чередовались с аварийными: часть оборудования, поврежденного обстрелами за две прошлые зимы, пришлось восстанавливать с нуля.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'Оператор повідомив, що план підготовки магістральних мереж до зими виконано на 94%, а запас трансформаторного обладнання сформовано. Решту робіт він обіцяє завершити до 1 листопада.',
        en: 'The operator says the plan to prepare the transmission grid for winter is 94% complete and a reserve of transformer equipment is in place. It promises to finish the remaining work by 1 November.',
        ru: 'Оператор сообщил, что план подготовки магистральных сетей к зиме выполнен на 94%, а запас трансформаторного оборудования сформирован. Остальные работы он обещает завершить до 1 ноября.',
      },
      source: 'grid-operator',
      url: 'https://example.org/grid/winter-2024',
    },
    {
      kind: 'text',
      heading: {
        uk: 'Чому все вирішують вечори',
        en: 'Why the evenings decide everything',
        ru: 'Почему все решают вечера',
      },
      content: {
        uk: [
          'Найбільше навантаження припадає на проміжок із 17:00 до 21:00, коли люди вмикають світло, плити й обігрівачі. За [розрахунками оператора](https://example.org/grid/demand), кожен градус похолодання додає до вечірнього споживання приблизно 1,2%.',
          'До того ж змінилася сама структура попиту. За даними [служби статистики](https://example.org/statistics/energy), торік на домогосподарства припало 33,8% спожитої електроенергії проти 29,5% п’ятьма роками раніше. Що більша ця частка, то різкіші добові коливання: заводи споживають струм рівномірно, квартири — хвилями.',
        ],
        en: [
          'Demand is highest between 17:00 and 21:00, when people switch on lights, cookers and heaters. By the [operator’s estimates](https://example.org/grid/demand), each degree the temperature falls adds about 1.2% to evening consumption.',
          'Demand itself has changed too. According to the [statistics service](https://example.org/statistics/energy), households used 33.8% of all electricity last year, up from 29.5% five years earlier. The larger that share, the sharper the daily swings: factories draw power steadily, homes in waves.',
        ],
        ru: [
          'Наибольшая нагрузка приходится на промежуток с 17:00 до 21:00, когда люди включают свет, плиты и обогреватели. По [расчетам оператора](https://example.org/grid/demand), каждый градус похолодания добавляет к вечернему потреблению примерно 1,2%.',
          'К тому же изменилась сама структура спроса. По данным [службы статистики](https://example.org/statistics/energy), в прошлом году на домохозяйства пришлось 33,8% потребленной электроэнергии против 29,5% пятью годами ранее. Чем больше эта доля, тем резче суточные колебания: заводы потребляют ток равномерно, квартиры — волнами.',
        ],
      },
    },
    {
      kind: 'text',
      heading: {
        uk: 'На що розраховує оператор',
        en: 'What the operator counts on',
        ru: 'На что рассчитывает оператор',
      },
      content: {
        uk: [
          'Покривати піки планують трьома способами:',
          {
            list: [
              'імпорт: із березня 2022 року українська мережа працює синхронно з європейською;',
              'гідроакумулювальні станції, які вночі запасають енергію, а ввечері її віддають;',
              'домовленості з великими підприємствами про перенесення частини роботи на ніч.',
            ],
          },
          'Жоден із цих способів не безмежний. **Якщо зима буде м’якою, запасу вистачить**; за тривалих морозів лік ітиме на години, і ощадливість споживачів важитиме не менше, ніж відремонтовані лінії.',
        ],
        en: [
          'The peaks are to be covered in three ways:',
          {
            list: [
              'imports: Ukraine’s grid has been synchronised with continental Europe’s since March 2022;',
              'pumped-storage plants, storing energy at night and releasing it in the evening;',
              'agreements with large companies to shift some work to the night.',
            ],
          },
          'None of these is limitless. **If the winter is mild, the margin will suffice**; in a long cold spell every hour will count, and thrifty consumers will matter as much as repaired lines.',
        ],
        ru: [
          'Покрывать пики планируют тремя способами:',
          {
            list: [
              'импорт: с марта 2022 года украинская сеть работает синхронно с европейской;',
              'гидроаккумулирующие станции, которые ночью запасают энергию, а вечером ее отдают;',
              'договоренности с крупными предприятиями о переносе части работы на ночь.',
            ],
          },
          'Ни один из этих способов не безграничен. **Если зима будет мягкой, запаса хватит**; при долгих морозах счет пойдет на часы, и бережливость потребителей будет значить не меньше, чем отремонтированные линии.',
        ],
      },
    },
  ],
  corrections: [],
};
