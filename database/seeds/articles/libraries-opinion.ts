import type { ArticleSeed } from '../shapes';

export const librariesOpinion: ArticleSeed = {
  key: 'libraries-opinion',
  genre: 'opinion',
  sourceLocale: 'uk',
  authors: ['iryna-savchuk'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'reading-room',
  backgrounds: [],
  sources: [],
  date: '2024-02-12',
  place: { uk: 'Тернопіль', en: 'Ternopil', ru: 'Тернополь' },
  headline: {
    uk: 'Бібліотека — найдешевша інвестиція, яку може зробити місто',
    en: 'A library is the cheapest investment a town can make',
    ru: 'Библиотека — самое дешевое вложение, которое может сделать город',
  },
  lede: {
    uk: 'Коли в бюджеті бракує грошей, бібліотеку першою вносять до переліку видатків, які можна скоротити. Варто спершу порахувати, що місто отримує натомість.',
    en: 'When money is short, the library is the first item on the list of cuts. First count what the town gets in return.',
    ru: 'Когда в бюджете не хватает денег, библиотеку первой вносят в список расходов, которые можно урезать. Стоит сначала посчитать, что город получает взамен.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Візьмімо філію, до якої ходжу я. Торік, за її [звітом](https://example.org/library/report), вона коштувала місту 1,2 мільйона гривень і прийняла 41 600 відвідувачів. Отже, один візит обійшовся менше ніж у 29 гривень — дешевше за чашку кави.',
          'За ці гроші людина отримує не лише книжку. Вона отримує тепле приміщення, стіл, розетку й бібліотекарку, яка допоможе заповнити заяву чи записатися до лікаря. Ніхто не питає, хто ви й навіщо прийшли.',
          'Ось звичайний вівторок у читальній залі:',
          {
            list: [
              'зранку пенсіонери гортають газети й опановують смартфон;',
              'удень школярі роблять уроки, бо вдома немає тихого кутка;',
              'увечері два десятки людей збираються в розмовному клубі.',
            ],
          },
        ],
        en: [
          'Take the branch I use. Last year, its [report](https://example.org/library/report) says, it cost the town 1.2 million hryvnias and received 41,600 visitors. That is less than 29 hryvnias a visit, cheaper than a cup of coffee.',
          'That money buys more than a book. It buys a warm room, a desk, a socket and a librarian who will help you fill in a form or book a doctor’s appointment. Nobody asks who you are or why you came.',
          'An ordinary Tuesday in the reading room:',
          {
            list: [
              'in the morning, pensioners leaf through the papers and learn to use smartphones;',
              'in the afternoon, schoolchildren do homework because home has no quiet corner;',
              'in the evening, two dozen people gather at the conversation club.',
            ],
          },
        ],
        ru: [
          'Возьмем филиал, в который хожу я. В прошлом году, согласно его [отчету](https://example.org/library/report), он стоил городу 1,2 миллиона гривен и принял 41 600 посетителей. Значит, один визит обошелся меньше чем в 29 гривен — дешевле чашки кофе.',
          'За эти деньги человек получает не только книгу. Он получает теплое помещение, стол, розетку и библиотекаря, который поможет заполнить заявление или записаться к врачу. Никто не спрашивает, кто вы и зачем пришли.',
          'Вот обычный вторник в читальном зале:',
          {
            list: [
              'утром пенсионеры листают газеты и осваивают смартфон;',
              'днем школьники делают уроки, потому что дома нет тихого уголка;',
              'вечером два десятка человек собираются в разговорном клубе.',
            ],
          },
        ],
      },
    },
    {
      kind: 'text',
      heading: {
        uk: '«Усе є в телефоні»',
        en: '“It’s all on your phone”',
        ru: '«Все есть в телефоне»',
      },
      content: {
        uk: [
          'Це заперечення я чую найчастіше. У телефоні справді є майже все, крім місця, де можна побути разом з іншими й нічого не купувати. Таких місць у містах меншає.',
          'Кажуть також, що читачів мало. Їх мало там, де двері зачиняють о 17:00, а нові книжки надходять раз на рік. Наша філія почала працювати до 20:00, і за рік відвідувачів побільшало на 18 відсотків.',
        ],
        en: [
          'This is the objection I hear most often. A phone does hold almost everything, except a place to be with other people and buy nothing. Towns have ever fewer of those.',
          'Readers are few, we are also told. Yes, where the doors shut at 17:00 and new books arrive once a year. Our branch began staying open until 20:00, and in a year visitor numbers rose by 18 per cent.',
        ],
        ru: [
          'Это возражение я слышу чаще всего. В телефоне действительно есть почти все, кроме места, где можно побыть вместе с другими и ничего не покупать. Таких мест в городах все меньше.',
          'Говорят также, что читателей мало. Их мало там, где двери закрывают в 17:00, а новые книги поступают раз в год. Наш филиал начал работать до 20:00, и за год посетителей прибавилось на 18 процентов.',
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Про що я прошу', en: 'What I am asking for', ru: 'О чем я прошу' },
      content: {
        uk: [
          'Не про мармур і колони. Про зручні години роботи, 300 нових книжок на рік і гідну платню для тих, хто їх видає. Латку на дорозі за кілька років доведеться класти знову. Дитина, яка в сім років отримала читацький квиток, усе життя повертатиме місту вкладене.',
        ],
        en: [
          'Not marble and columns. Convenient hours, 300 new books a year and decent pay for the people who lend them. A patch in the road will need relaying in a few years. A child given a library card at seven will be repaying the town for life.',
        ],
        ru: [
          'Не о мраморе и колоннах. Об удобных часах работы, 300 новых книгах в год и достойной зарплате для тех, кто их выдает. Заплату на дороге через несколько лет придется класть снова. Ребенок, который в семь лет получил читательский билет, всю жизнь будет возвращать городу вложенное.',
        ],
      },
    },
  ],
  corrections: [],
};
