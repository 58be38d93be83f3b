import type { BackgroundSeed } from './shapes';

export const backgrounds: readonly BackgroundSeed[] = [
  {
    key: 'karabakh-conflict',
    sources: ['armenia-azerbaijan-talks-record', 'defence-ministry-armenia', 'defence-ministry-azerbaijan'],
    reviewedAt: '2023-09-19',
    locales: {
      uk: {
        title: 'Конфлікт навколо Нагірного Карабаху до 19 вересня 2023 року',
        body: [
          'Станом на вересень 2023 року протистояння Вірменії та Азербайджану через Нагірний Карабах тривало понад 30 років. Коли розпадався Радянський Союз, цей гірський край входив до складу Азербайджанської РСР, а більшість його мешканців становили вірмени.',
          'У 1991 році Нагірний Карабах за підтримки Вірменії проголосив незалежність. Її не визнала жодна держава — член ООН, навіть сама Вірменія; у світі цю територію вважали частиною Азербайджану.',
          'Відтоді протистояння не раз переростало у війну. Перша велика війна завершилася перемир’ям 1994 року, друга, восени 2020 року, — припиненням вогню за посередництва Росії, після якого в регіоні розмістили російських миротворців. Сутички на лінії зіткнення траплялися й між війнами.',
          'Наприкінці квітня 2023 року представники двох країн почали переговори у Вашингтоні. У середині травня сторони погодилися відновити роботу з демаркації кордону. Того самого місяця прем’єр-міністр Вірменії Нікол Пашинян заявив, що готовий визнати азербайджанською територію площею 86\u00a0600 кв.\u00a0км, зокрема й Нагірний Карабах; водночас він наголосив, що потрібні гарантії прав і безпеки карабаських вірмен.',
          'Переговори не поклали край перестрілкам. 1 вересня 2023 року, за даними Міністерства оборони Вірменії, під час обстрілу поблизу кордону загинули троє вірменських військових. Сторони звинуватили в обстрілі одна одну.',
        ],
      },
      en: {
        title: 'The conflict over Nagorno-Karabakh up to 19 September 2023',
        body: [
          'By September 2023 the confrontation between Armenia and Azerbaijan over Nagorno-Karabakh had lasted for more than 30 years. When the Soviet Union broke up, this mountainous territory was part of the Azerbaijan Soviet Socialist Republic, while most of its people were Armenians.',
          'In 1991 Nagorno-Karabakh declared independence with Armenia’s support. No member state of the United Nations recognised it, not even Armenia itself; internationally the territory was regarded as part of Azerbaijan.',
          'After that the confrontation turned into war more than once. The first large war ended with a truce in 1994; the second, in the autumn of 2020, ended with a ceasefire brokered by Russia, after which Russian peacekeepers were stationed in the region. Clashes along the line of contact also broke out between the wars.',
          'In late April 2023 representatives of the two countries began talks in Washington. In mid-May the sides agreed to resume work on demarcating their border. The same month Armenia’s prime minister, Nikol Pashinyan, said he was ready to recognise 86,600\u00a0sq\u00a0km, including Nagorno-Karabakh, as Azerbaijani territory; at the same time he stressed that the rights and security of the Karabakh Armenians had to be guaranteed.',
          'The talks did not put an end to exchanges of fire. On 1 September 2023 three Armenian soldiers were killed in firing near the border, according to Armenia’s Ministry of Defence. Each side blamed the other for opening fire.',
        ],
      },
      ru: {
        title: 'Конфликт вокруг Нагорного Карабаха до 19 сентября 2023 года',
        body: [
          'К сентябрю 2023 года противостояние Армении и Азербайджана из-за Нагорного Карабаха длилось более 30 лет. Когда распадался Советский Союз, этот горный край входил в состав Азербайджанской ССР, а большинство его жителей составляли армяне.',
          'В 1991 году Нагорный Карабах при поддержке Армении провозгласил независимость. Ее не признало ни одно государство — член ООН, даже сама Армения; в мире эту территорию считали частью Азербайджана.',
          'С тех пор противостояние не раз перерастало в войну. Первая большая война завершилась перемирием 1994 года, вторая, осенью 2020 года, — прекращением огня при посредничестве России, после которого в регионе разместили российских миротворцев. Столкновения на линии соприкосновения случались и между войнами.',
          'В конце апреля 2023 года представители двух стран начали переговоры в Вашингтоне. В середине мая стороны договорились возобновить работу по демаркации границы. В том же месяце премьер-министр Армении Никол Пашинян заявил, что готов признать азербайджанской территорию площадью 86\u00a0600 кв.\u00a0км, включая Нагорный Карабах; при этом он подчеркнул, что нужны гарантии прав и безопасности карабахских армян.',
          'Переговоры не положили конец перестрелкам. 1 сентября 2023 года, по данным Министерства обороны Армении, при обстреле вблизи границы погибли трое армянских военных. Стороны обвинили в обстреле друг друга.',
        ],
      },
    },
  },
  {
    key: 'grain-exports',
    sources: ['statistics-service', 'grain-growers-union', 'rail-operator'],
    reviewedAt: '2024-07-15',
    locales: {
      uk: {
        title: 'Як Україна експортує зерно',
        body: [
          'Основа українського зернового експорту — пшениця, кукурудза та ячмінь. Родючі чорноземи дають значно більше зерна, ніж споживає сама країна, тож решту продають за кордон. Дані про врожай публікує [Державна служба статистики](https://ukrstat.gov.ua).',
          'Маркетинговий рік для зерна триває в Україні з 1 липня до 30 червня, від одних жнив до наступних. Тому обсяги експорту за календарний і за маркетинговий рік не можна порівнювати безпосередньо.',
          'Вартість доставлення помітно впливає на ціну, яку отримує фермер: що дорожчий шлях до покупця, то менше лишається господарству. Основних шляхів три:',
          {
            list: [
              'морські порти: найдешевший спосіб перевезти великі партії;',
              'дунайські порти: вони приймають менші судна та баржі;',
              'залізниця й автошляхи на західному кордоні: тут колія завширшки 1520\u00a0мм змінюється європейською, 1435\u00a0мм, тож зерно перевантажують або вагони переставляють на інші візки.',
            ],
          },
          'Коли в лютому 2022 року Росія почала повномасштабне вторгнення, чорноморські порти України припинили роботу. З липня 2022 року до липня 2023 року за посередництва ООН і Туреччини діяла Чорноморська зернова ініціатива. Після виходу Росії з угоди Україна відкрила власний морський коридор.',
        ],
      },
      en: {
        title: 'How Ukraine exports its grain',
        body: [
          'Wheat, maize and barley make up the bulk of Ukraine’s grain exports. The fertile black earth yields far more grain than the country itself consumes, so the rest is sold abroad. Harvest figures are published by the [State Statistics Service](https://ukrstat.gov.ua).',
          'In Ukraine the marketing year for grain runs from 1 July to 30 June, from one harvest to the next. Export volumes for a calendar year and for a marketing year therefore cannot be compared directly.',
          'The cost of delivery has a marked effect on the price the farmer receives: the dearer the route to the buyer, the less is left for the farm. There are three main routes:',
          {
            list: [
              'seaports, the cheapest way to move large consignments;',
              'the Danube ports, which take smaller ships and barges;',
              'rail and road across the western border, where the 1520\u00a0mm track gauge gives way to the European 1435\u00a0mm, so grain has to be reloaded or wagons moved to other bogies.',
            ],
          },
          'When Russia launched its full-scale invasion in February 2022, Ukraine’s Black Sea ports stopped working. From July 2022 to July 2023 the Black Sea Grain Initiative, brokered by the United Nations and Turkey, was in force. After Russia left the agreement, Ukraine opened a sea corridor of its own.',
        ],
      },
      ru: {
        title: 'Как Украина экспортирует зерно',
        body: [
          'Основа украинского зернового экспорта — пшеница, кукуруза и ячмень. Плодородные черноземы дают значительно больше зерна, чем потребляет сама страна, поэтому остальное продают за рубеж. Данные об урожае публикует [Государственная служба статистики](https://ukrstat.gov.ua).',
          'Маркетинговый год для зерна длится в Украине с 1 июля по 30 июня, от одной жатвы до другой. Поэтому объемы экспорта за календарный и за маркетинговый год нельзя сравнивать напрямую.',
          'Стоимость доставки заметно влияет на цену, которую получает фермер: чем дороже путь к покупателю, тем меньше остается хозяйству. Основных путей три:',
          {
            list: [
              'морские порты: самый дешевый способ перевезти большие партии;',
              'дунайские порты: они принимают суда поменьше и баржи;',
              'железная дорога и автодороги на западной границе: здесь колея шириной 1520\u00a0мм сменяется европейской, 1435\u00a0мм, поэтому зерно перегружают или вагоны переставляют на другие тележки.',
            ],
          },
          'Когда в феврале 2022 года Россия начала полномасштабное вторжение, черноморские порты Украины прекратили работу. С июля 2022 года по июль 2023 года при посредничестве ООН и Турции действовала Черноморская зерновая инициатива. После выхода России из соглашения Украина открыла собственный морской коридор.',
        ],
      },
    },
  },
  {
    key: 'heating-season',
    sources: ['dnipro-city-council', 'grid-operator', 'emergency-service'],
    reviewedAt: '2024-10-01',
    locales: {
      uk: {
        title: 'Як улаштовано опалювальний сезон в Україні',
        body: [
          'Більшість багатоквартирних будинків у великих містах України обігріває централізована мережа. Воду нагрівають у котельнях і на теплоелектроцентралях, а потім вона трубами надходить до будинків.',
          'Єдиної для всієї країни дати початку сезону немає: рішення ухвалюють органи місцевого самоврядування. Зазвичай опалення вмикають, коли середньодобова температура надворі три доби поспіль не перевищує 8\u00a0°C. Передусім тепло подають до лікарень, шкіл і дитячих садків, потім — до житлових будинків.',
          'До холодів мережі готують з весни: після завершення сезону труби випробовують під підвищеним тиском, щоб знайти слабкі місця. Улітку пошкоджені ділянки ремонтують, і на цей час будинки можуть лишатися без гарячої води.',
          'У морози зростає й споживання електроенергії: люди вмикають обігрівачі, а насоси тепломереж працюють без зупину. За балансом між виробництвом і споживанням стежить [«Укренерго»](https://ua.energy), оператор системи передачі. Якщо потужності бракує, диспетчери можуть обмежити споживання за графіками.',
          'Щозими [Державна служба з надзвичайних ситуацій](https://dsns.gov.ua) нагадує правила безпеки тим, хто опалює житло самостійно. Головні з них прості:',
          {
            list: [
              'перед початком сезону перевірити тягу та прочистити димохід;',
              'не лишати без нагляду ввімкнених обігрівачів і розпалених печей;',
              'установити датчик чадного газу: цей газ не має ні кольору, ні запаху.',
            ],
          },
        ],
      },
      en: {
        title: 'How the heating season works in Ukraine',
        body: [
          'Most blocks of flats in Ukraine’s large cities are heated from a central network. Water is heated in boiler houses and at combined heat and power plants, then piped to the buildings.',
          'There is no single starting date for the whole country: the decision rests with local authorities. Heating is usually turned on when the average daily temperature outdoors stays at or below 8\u00a0°C for three days in a row. Hospitals, schools and kindergartens are supplied first, then homes.',
          'Preparations for the cold begin in spring: once the season is over, pipes are tested under increased pressure to find weak spots. Damaged stretches are repaired over the summer, and buildings may be left without hot water while the work is done.',
          'In frosty weather demand for electricity rises as well: people switch on heaters, and the pumps of the heating networks run without a break. The balance between generation and consumption is watched over by [Ukrenergo](https://ua.energy), the transmission system operator. If capacity falls short, its dispatchers may limit consumption according to schedules.',
          'Every winter the [State Emergency Service](https://dsns.gov.ua) reminds people who heat their own homes of the safety rules. The main ones are simple:',
          {
            list: [
              'check the draught and sweep the chimney before the season begins;',
              'never leave a switched-on heater or a lit stove unattended;',
              'fit a carbon monoxide alarm: the gas has neither colour nor smell.',
            ],
          },
        ],
      },
      ru: {
        title: 'Как устроен отопительный сезон в Украине',
        body: [
          'Большинство многоквартирных домов в крупных городах Украины обогревает централизованная сеть. Воду нагревают в котельных и на теплоэлектроцентралях, а затем она по трубам поступает в дома.',
          'Единой для всей страны даты начала сезона нет: решение принимают органы местного самоуправления. Обычно отопление включают, когда среднесуточная температура на улице трое суток подряд не превышает 8\u00a0°C. В первую очередь тепло подают в больницы, школы и детские сады, затем — в жилые дома.',
          'К холодам сети готовят с весны: после окончания сезона трубы испытывают под повышенным давлением, чтобы найти слабые места. Летом поврежденные участки ремонтируют, и на это время дома могут оставаться без горячей воды.',
          'В морозы растет и потребление электроэнергии: люди включают обогреватели, а насосы теплосетей работают без остановки. За балансом между производством и потреблением следит [«Укрэнерго»](https://ua.energy), оператор системы передачи. Если мощности не хватает, диспетчеры могут ограничить потребление по графикам.',
          'Каждую зиму [Государственная служба по чрезвычайным ситуациям](https://dsns.gov.ua) напоминает правила безопасности тем, кто отапливает жилье самостоятельно. Главные из них просты:',
          {
            list: [
              'перед началом сезона проверить тягу и прочистить дымоход;',
              'не оставлять без присмотра включенные обогреватели и растопленные печи;',
              'установить датчик угарного газа: у этого газа нет ни цвета, ни запаха.',
            ],
          },
        ],
      },
    },
  },
  {
    key: 'wooden-churches',
    sources: ['history-museum', 'church-restorer'],
    reviewedAt: '2024-05-20',
    locales: {
      uk: {
        title: 'Дерев’яні церкви України: як їх будували й чому їх важко зберегти',
        body: [
          'Традиційна українська дерев’яна церква — це зруб: колоди або бруси клали горизонтальними вінцями та з’єднували на кутах врубками. Металевих цвяхів у стінах майже не було. У Карпатах будували переважно з ялини та ялиці, на рівнині — з дуба й сосни.',
          'Найпоширеніший план — тридільний: бабинець, нава й вівтар лежать на одній осі, і кожна частина часто має власний верх. Карпатські майстри створили кілька шкіл, серед них бойківську, лемківську та гуцульську. У бойківських церквах найвищий верх середній, у лемківських — вежа над бабинцем, а гуцульські здебільшого мають у плані хрест.',
          'У 2013 році [16 карпатських церков](https://whc.unesco.org/en/list/1424/) внесли до Списку всесвітньої спадщини ЮНЕСКО: вісім в Україні та вісім у Польщі. Це спільний об’єкт двох держав, до якого ввійшли церкви галицького, бойківського, лемківського та гуцульського типів.',
          'Головні вороги дерева — вода, вогонь і шашіль. Ґонтову покрівлю треба перекривати раз на кілька десятиліть, інакше волога доходить до зрубу й він починає гнити. Блискавка або несправна проводка може знищити будівлю за кілька годин.',
          'Реставратори намагаються зберегти якомога більше старого дерева. Замінюють лише ті колоди або їхні частини, які втратили міцність, і добирають деревину тієї самої породи. Вік зрубу визначають за річними кільцями — цей метод називають дендрохронологією.',
        ],
      },
      en: {
        title: 'Ukraine’s wooden churches: how they were built and why they are hard to preserve',
        body: [
          'A traditional Ukrainian wooden church is a log structure: logs or squared beams were laid in horizontal courses and notched together at the corners. There were hardly any metal nails in the walls. In the Carpathians builders used mostly spruce and fir, on the plains oak and pine.',
          'The most common plan has three parts: the narthex, nave and sanctuary lie on one axis, and each part often has a dome or tiered roof of its own. Carpathian craftsmen created several schools, among them the Boyko, Lemko and Hutsul. In Boyko churches the middle roof is the highest, in Lemko ones it is the tower over the narthex, while Hutsul churches are mostly cross-shaped in plan.',
          'In 2013 [16 Carpathian churches](https://whc.unesco.org/en/list/1424/) were inscribed on the UNESCO World Heritage List: eight in Ukraine and eight in Poland. The two countries share the site, which includes churches of the Halych, Boyko, Lemko and Hutsul types.',
          'The main enemies of timber are water, fire and woodworm. A shingle roof has to be renewed every few decades, otherwise damp reaches the log walls and they begin to rot. Lightning or faulty wiring can destroy a building within hours.',
          'Restorers try to keep as much of the old timber as possible. They replace only those logs, or parts of logs, that have lost their strength, and choose timber of the same species. The age of the walls is established from annual rings, a method known as dendrochronology.',
        ],
      },
      ru: {
        title: 'Деревянные церкви Украины: как их строили и почему их трудно сохранить',
        body: [
          'Традиционная украинская деревянная церковь — это сруб: бревна или брусья укладывали горизонтальными венцами и соединяли по углам врубками. Металлических гвоздей в стенах почти не было. В Карпатах строили преимущественно из ели и пихты, на равнине — из дуба и сосны.',
          'Самый распространенный план — трехчастный: притвор, неф и алтарь лежат на одной оси, и каждая часть часто имеет собственный верх. Карпатские мастера создали несколько школ, среди них бойковскую, лемковскую и гуцульскую. В бойковских церквях самый высокий верх — средний, в лемковских — башня над притвором, а гуцульские по большей части имеют в плане крест.',
          'В 2013 году [16 карпатских церквей](https://whc.unesco.org/en/list/1424/) внесли в Список всемирного наследия ЮНЕСКО: восемь в Украине и восемь в Польше. Это общий объект двух государств, в который вошли церкви галицкого, бойковского, лемковского и гуцульского типов.',
          'Главные враги дерева — вода, огонь и жук-точильщик. Гонтовую кровлю нужно перекрывать раз в несколько десятилетий, иначе влага доходит до сруба и он начинает гнить. Молния или неисправная проводка может уничтожить здание за несколько часов.',
          'Реставраторы стараются сохранить как можно больше старого дерева. Заменяют только те бревна или их части, которые утратили прочность, и подбирают древесину той же породы. Возраст сруба определяют по годичным кольцам — этот метод называют дендрохронологией.',
        ],
      },
    },
  },
];
