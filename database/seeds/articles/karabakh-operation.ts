import type { ArticleSeed } from '../shapes';

export const karabakhOperation: ArticleSeed = {
  key: 'karabakh-operation',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['olena-marchuk'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'mountain-road',
  backgrounds: ['karabakh-conflict'],
  sources: ['defence-ministry-azerbaijan', 'defence-ministry-armenia', 'azerbaijani-media', 'karabakh-social-media'],
  date: '2023-09-19',
  place: { uk: 'Київ', en: 'Kyiv', ru: 'Киев' },
  headline: {
    uk: 'Азербайджан оголосив про початок «антитерористичних заходів» у Нагірному Карабасі',
    en: 'Azerbaijan announces start of “anti-terrorist measures” in Nagorno-Karabakh',
    ru: 'Азербайджан объявил о начале «антитеррористических мероприятий» в Нагорном Карабахе',
  },
  lede: {
    uk: 'У Баку заявили про «локальні антитерористичні заходи» в регіоні та звинуватили вірменські сили в обстрілах і мінуванні. Міністерство оборони Вірменії називає ситуацію на кордонах країни відносно стабільною.',
    en: 'Baku says it has begun “local anti-terrorist measures” in the region and accuses Armenian forces of shelling and mine-laying. Armenia’s defence ministry describes the situation on the country’s borders as relatively stable.',
    ru: 'В Баку заявили о «локальных антитеррористических мероприятиях» в регионе и обвинили армянские силы в обстрелах и минировании. Министерство обороны Армении называет обстановку на границах страны относительно стабильной.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Про початок операції у вівторок, 19 вересня, повідомило [Міністерство оборони Азербайджану](https://mod.gov.az/). Своє рішення відомство пояснює діями вірменських сил протягом останніх місяців.',
        ],
        en: [
          'The launch of the operation was announced on Tuesday, 19 September, by [Azerbaijan’s defence ministry](https://mod.gov.az/). It attributes the decision to the actions of Armenian forces over recent months.',
        ],
        ru: [
          'О начале операции во вторник, 19 сентября, сообщило [Министерство обороны Азербайджана](https://mod.gov.az/). Свое решение ведомство объясняет действиями армянских сил в последние месяцы.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'Як стверджує азербайджанське міністерство, вірменські сили систематично обстрілювали позиції азербайджанської армії, мінували місцевість, а також нарощували мережу траншей і укриттів.',
        en: 'The Azerbaijani ministry claims that Armenian forces systematically shelled Azerbaijani army positions, laid mines, and expanded their network of trenches and shelters.',
        ru: 'Как утверждает азербайджанское министерство, армянские силы систематически обстреливали позиции азербайджанской армии, минировали местность, а также наращивали сеть траншей и укрытий.',
      },
      source: 'defence-ministry-azerbaijan',
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Того самого дня азербайджанська сторона повідомила про загибель цивільних на дорозі Ахмедбейлі — Фізулі — Шуша: там на міні підірвався автомобіль Державного агентства автомобільних доріг.',
          'Також 19 вересня, за її даними, унаслідок вибуху автомобіля загинули й зазнали поранень військовослужбовці внутрішніх військ Міністерства внутрішніх справ.',
        ],
        en: [
          'The same day the Azerbaijani side reported that civilians had been killed on the Ahmedbeyli–Fuzuli–Shusha road, where a vehicle of the State Agency of Automobile Roads was blown up by a mine.',
          'Also on 19 September, according to the same reports, service members of the interior ministry’s internal troops were killed and wounded when a vehicle exploded.',
        ],
        ru: [
          'В тот же день азербайджанская сторона сообщила о гибели гражданских лиц на дороге Ахмедбейли — Физули — Шуша: там на мине подорвался автомобиль Государственного агентства автомобильных дорог.',
          'Также 19 сентября, по ее данным, при взрыве автомобиля погибли и были ранены военнослужащие внутренних войск Министерства внутренних дел.',
        ],
      },
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Метою операції в Баку називають:',
          {
            list: [
              'припинення масштабних провокацій;',
              'роззброєння та виведення вірменських формувань;',
              'знешкодження їхньої військової інфраструктури;',
              'захист цивільних і тих, хто працює на відбудові;',
              'відновлення конституційного ладу.',
            ],
          },
        ],
        en: [
          'Baku lists the aims of the operation as follows:',
          {
            list: [
              'stopping large-scale provocations;',
              'disarming Armenian formations and securing their withdrawal;',
              'neutralising their military infrastructure;',
              'protecting civilians and those working on reconstruction;',
              'restoring constitutional order.',
            ],
          },
        ],
        ru: [
          'Целями операции в Баку называют:',
          {
            list: [
              'пресечение масштабных провокаций;',
              'разоружение и вывод армянских формирований;',
              'нейтрализацию их военной инфраструктуры;',
              'защиту гражданских лиц и тех, кто занят на восстановительных работах;',
              'восстановление конституционного строя.',
            ],
          },
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'За повідомленням міністерства, високоточною зброєю уражають позиції на передовій і в глибині оборони, а також далекобійні вогневі точки. У відомстві наголошують, що цивільне населення та цивільна інфраструктура не є цілями.',
        en: 'The ministry says high-precision weapons are being used against positions on the front line and in depth, as well as long-range firing points. It stresses that civilians and civilian infrastructure are not targets.',
        ru: 'По сообщению министерства, высокоточным оружием поражаются позиции на переднем крае и в глубине обороны, а также дальнобойные огневые точки. В ведомстве подчеркивают, что гражданское население и гражданская инфраструктура целями не являются.',
      },
      source: 'defence-ministry-azerbaijan',
    },
    {
      kind: 'text',
      content: {
        uk: ['За даними азербайджанської сторони, оголошено також про закриття повітряного простору.'],
        en: ['According to the Azerbaijani side, the closure of airspace has also been announced.'],
        ru: ['По данным азербайджанской стороны, объявлено также о закрытии воздушного пространства.'],
      },
    },
    { kind: 'figure', illustration: 'karabakh-map' },
    {
      kind: 'statement',
      text: {
        uk: 'Азербайджанські медіа оприлюднили кадри, на яких, за їхніми словами, видно знищені вірменські засоби протиповітряної оборони.',
        en: 'Azerbaijani media published footage which, they say, shows destroyed Armenian air-defence systems.',
        ru: 'Азербайджанские СМИ обнародовали кадры, на которых, по их словам, видны уничтоженные армянские средства противовоздушной обороны.',
      },
      source: 'azerbaijani-media',
    },
    {
      kind: 'statement',
      text: {
        uk: 'У соцмережах пишуть про збої мобільного зв’язку в регіоні та артилерійський вогонь у Степанакерті.',
        en: 'Social media users reported mobile communications failing in the region and artillery fire in Stepanakert.',
        ru: 'В соцсетях пишут о перебоях с мобильной связью в регионе и об артиллерийском огне в Степанакерте.',
      },
      source: 'karabakh-social-media',
    },
    {
      kind: 'text',
      content: {
        uk: ['На момент публікації незалежного підтвердження цих повідомлень немає.'],
        en: ['At the time of publication there was no independent confirmation of these reports.'],
        ru: ['На момент публикации независимых подтверждений этих сообщений нет.'],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Що кажуть у Єревані', en: 'What Yerevan says', ru: 'Что говорят в Ереване' },
      content: {
        uk: [
          '[Оборонне відомство Вірменії](https://www.mil.am/) прокоментувало обстановку на кордонах самої країни. Час у його заяві — єреванський, він на годину випереджає київський.',
        ],
        en: [
          '[Armenia’s defence ministry](https://www.mil.am/) commented on the situation along the country’s own borders. The time in its statement is that of Yerevan, one hour ahead of Kyiv.',
        ],
        ru: [
          '[Оборонное ведомство Армении](https://www.mil.am/) прокомментировало обстановку на границах самой страны. Время в его заявлении — ереванское, оно на час опережает киевское.',
        ],
      },
    },
    {
      kind: 'statement',
      text: {
        uk: 'За даними Міністерства оборони Вірменії, станом на 14:00 (13:00 за київським часом) ситуація на кордонах Вірменії була відносно стабільною.',
        en: 'According to Armenia’s defence ministry, the situation on Armenia’s borders was relatively stable as of 14:00 (13:00 Kyiv time).',
        ru: 'По данным Министерства обороны Армении, по состоянию на 14:00 (13:00 по киевскому времени) обстановка на границах Армении была относительно стабильной.',
      },
      source: 'defence-ministry-armenia',
    },
  ],
  corrections: [],
};
