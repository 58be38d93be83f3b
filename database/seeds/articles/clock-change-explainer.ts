import type { ArticleSeed } from '../shapes';

export const clockChangeExplainer: ArticleSeed = {
  key: 'clock-change-explainer',
  genre: 'explainer',
  sourceLocale: 'uk',
  authors: ['taras-hrytsenko'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'clock-tower',
  backgrounds: [],
  sources: [],
  date: '2024-03-29',
  place: { uk: 'Харків', en: 'Kharkiv', ru: 'Харьков' },
  headline: {
    uk: 'Навіщо навесні та восени переводять годинники',
    en: 'Why the clocks change in spring and autumn',
    ru: 'Зачем весной и осенью переводят часы',
  },
  lede: {
    uk: 'У ніч на неділю, 31 березня, о 3:00 годинники в Україні переведуть на годину вперед, на 4:00. Пояснюємо, звідки взявся цей звичай і чому від нього досі не відмовилися.',
    en: 'At 3:00 on the morning of Sunday 31 March, clocks in Ukraine go forward an hour to 4:00. We explain where the custom came from and why it has not been dropped.',
    ru: 'В ночь на воскресенье, 31 марта, в 3:00 часы в Украине переведут на час вперед, на 4:00. Объясняем, откуда взялся этот обычай и почему от него до сих пор не отказались.',
  },
  body: [
    {
      kind: 'text',
      heading: { uk: 'Що саме зміниться', en: 'What exactly changes', ru: 'Что именно изменится' },
      content: {
        uk: [
          'Навесні одна доба стає на годину коротшою, восени цю годину повертають. Телефони й комп’ютери переходять на новий час самі, а годинник на кухні чи на вежі доведеться перевести вручну.',
          {
            list: ['**31 березня:** після 2:59 настане 4:00.', '**27 жовтня:** після 3:59 знову настане 3:00.'],
          },
        ],
        en: [
          'In spring one day becomes an hour shorter; in autumn that hour is given back. Phones and computers switch by themselves; the clock in the kitchen or on a tower has to be changed by hand.',
          {
            list: [
              '**31 March:** 2:59 will be followed by 4:00.',
              '**27 October:** 3:59 will be followed by 3:00 again.',
            ],
          },
        ],
        ru: [
          'Весной одни сутки становятся на час короче, осенью этот час возвращают. Телефоны и компьютеры переходят на новое время сами, а часы на кухне или на башне придется перевести вручную.',
          {
            list: ['**31 марта:** после 2:59 наступит 4:00.', '**27 октября:** после 3:59 снова наступит 3:00.'],
          },
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Звідки це взялося', en: 'Where it came from', ru: 'Откуда это взялось' },
      content: {
        uk: [
          'Ще 1895 року новозеландський ентомолог Джордж Гадсон пропонував улітку зсувати час на дві години, щоб після роботи довше було видно. Тоді його не послухали.',
          'Першими в масштабах країни годинники перевели Німеччина й Австро-Угорщина: 30 квітня 1916 року, у розпал Першої світової війни, щоб заощадити паливо на освітленні. Того ж року так учинила й Велика Британія. Після війни чимало держав від літнього часу відмовилося, але повернулося до нього в наступну війну або під час нафтової кризи 1970-х років.',
        ],
        en: [
          'As early as 1895 the New Zealand entomologist George Hudson proposed a two-hour shift in summer so that it would stay light longer after work. Nobody listened.',
          'The first to change their clocks nationwide were Germany and Austria-Hungary: on 30 April 1916, at the height of the First World War, to save fuel on lighting. Britain followed later that year. After the war many states gave up summer time, only to revive it in the next war or during the oil crisis of the 1970s.',
        ],
        ru: [
          'Еще в 1895 году новозеландский энтомолог Джордж Хадсон предлагал летом сдвигать время на два часа, чтобы после работы дольше было светло. Тогда его не послушали.',
          'Первыми в масштабах страны часы перевели Германия и Австро-Венгрия: 30 апреля 1916 года, в разгар Первой мировой войны, чтобы сэкономить топливо на освещении. В том же году так поступила и Великобритания. После войны многие государства от летнего времени отказались, но вернулись к нему в следующую войну или во время нефтяного кризиса 1970-х годов.',
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Чому саме остання неділя', en: 'Why the last Sunday', ru: 'Почему именно последнее воскресенье' },
      content: {
        uk: [
          'Щоб розклади поїздів і літаків у сусідніх країнах не розходилися, [Європейський Союз](https://european-union.europa.eu/) запровадив спільне правило: літній час починається в останню неділю березня і закінчується в останню неділю жовтня. Україна дотримується тих самих дат.',
        ],
        en: [
          'To keep train and airline timetables in neighbouring countries in step, the [European Union](https://european-union.europa.eu/) introduced a common rule: summer time begins on the last Sunday of March and ends on the last Sunday of October. Ukraine keeps to the same dates.',
        ],
        ru: [
          'Чтобы расписания поездов и самолетов в соседних странах не расходились, [Европейский союз](https://european-union.europa.eu/) ввел общее правило: летнее время начинается в последнее воскресенье марта и заканчивается в последнее воскресенье октября. Украина придерживается тех же дат.',
        ],
      },
    },
    {
      kind: 'text',
      heading: {
        uk: 'Чи скасують переведення годинників?',
        en: 'Will it be abolished?',
        ru: 'Отменят ли перевод часов?',
      },
      content: {
        uk: [
          'Про те, скільки енергії це заощаджує нині, сперечаються: лампи стали ощаднішими. Натомість лікарі нагадують, що в перші дні гіршає сон. 2019 року Європейський парламент підтримав скасування, але держави-члени досі не домовилися, який час залишити.',
        ],
        en: [
          'How much energy this saves today is disputed, as lamps have become more efficient. Doctors, meanwhile, point out that sleep suffers in the first few days. In 2019 the European Parliament backed abolition, but member states have yet to agree which time to keep.',
        ],
        ru: [
          'О том, сколько энергии это экономит сегодня, спорят: лампы стали экономичнее. Зато врачи напоминают, что в первые дни ухудшается сон. В 2019 году Европейский парламент поддержал отмену, но государства-члены до сих пор не договорились, какое время оставить.',
        ],
      },
    },
  ],
  corrections: [],
};
