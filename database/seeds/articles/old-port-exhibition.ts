import type { ArticleSeed } from '../shapes';

export const oldPortExhibition: ArticleSeed = {
  key: 'old-port-exhibition',
  genre: 'news',
  sourceLocale: 'ru',
  authors: ['dmytro-litvin'],
  translation: {
    uk: { method: 'human', translators: ['olena-marchuk'] },
    en: { method: 'machine-reviewed', translators: ['james-whitfield'] },
  },
  illustration: 'old-port',
  backgrounds: [],
  sources: ['history-museum'],
  date: '2024-05-30',
  place: { uk: 'Одеса', en: 'Odesa', ru: 'Одесса' },
  headline: {
    uk: 'В Одесі відкрилася виставка про історію старого порту: від вітрильників до перших портових кранів',
    en: 'Exhibition on the history of the old port opens in Odesa, from sailing ships to the first cranes',
    ru: 'В Одессе открылась выставка об истории старого порта: от парусников до первых портовых кранов',
  },
  lede: {
    uk: 'У музеї історії відкрилася виставка, присвячена старому одеському порту: 186 експонатів, багато з яких показують уперше. Вона триватиме до 15 вересня.',
    en: 'An exhibition devoted to Odesa’s old port has opened at the history museum, with 186 items, many on show for the first time. It runs until 15 September.',
    ru: 'В музее истории открылась выставка, посвященная старому одесскому порту: 186 экспонатов, многие из которых показывают впервые. Она продлится до 15 сентября.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Порт заклали разом із містом 1794 року, і розповідь починається саме з цієї дати. У першій залі зібрано лоції, суднові журнали та план гавані завдовжки 2,4 метра, який реставрували майже два роки.',
          'Окремий розділ присвячено порто-франко: із 1819 до 1859 року товари ввозили до Одеси безмитно. Тут можна побачити митні пломби, зразки чаю та прянощів і купецькі рахунки п’ятьма мовами.',
        ],
        en: [
          'The port was founded with the city in 1794, and the story begins there. The first room holds pilot books, ships’ logs and a 2.4-metre plan of the harbour, which took almost two years to restore.',
          'A separate section covers the porto franco: from 1819 to 1859 goods were brought into Odesa free of duty. On display are customs seals, samples of tea and spices, and merchants’ bills in five languages.',
        ],
        ru: [
          'Порт заложили вместе с городом в 1794 году, и рассказ начинается именно с этой даты. В первом зале собраны лоции, судовые журналы и план гавани длиной 2,4 метра, который реставрировали почти два года.',
          'Отдельный раздел посвящен порто-франко: с 1819 по 1859 год товары ввозили в Одессу беспошлинно. Здесь можно увидеть таможенные пломбы, образцы чая и пряностей и купеческие счета на пяти языках.',
        ],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'Ми хотіли показати порт не з листівки, а з причалу — очима вантажника, лоцмана, рахівника. Тому найдорожчий для мене експонат — не модель вітрильника, а стертий від роботи гак вантажника.',
        en: 'We wanted to show the port not from a postcard but from the quayside, through the eyes of a docker, a pilot, a bookkeeper. So the exhibit dearest to me is not the model of a sailing ship but a docker’s hook, worn down by work.',
        ru: 'Мы хотели показать порт не с открытки, а с причала — глазами грузчика, лоцмана, счетовода. Поэтому самый дорогой для меня экспонат — не модель парусника, а стертый от работы крюк грузчика.',
      },
      speaker: { uk: 'Маргарита Заславська', en: 'Marharyta Zaslavska', ru: 'Маргарита Заславская' },
      speakerRole: { uk: 'кураторка виставки', en: 'curator of the exhibition', ru: 'куратор выставки' },
      source: 'history-museum',
    },
    {
      kind: 'text',
      content: {
        uk: [
          'У день відкриття біля входу грав духовий оркестр, а в лекційній залі показали німу хроніку 1920-х років: розвантаження пароплавів, ловлю бичків із хвилелома та натовп на пристані.',
          'Оцифровані карти й світлини — усього 1 350 зображень — музей виклав [на окремому сайті](https://example.org/old-port). Підписи до них можна доповнювати: працівники просять містян надсилати родинні фото й розповіді про людей, які працювали в гавані.',
        ],
        en: [
          'On opening day a brass band played at the entrance, and silent newsreels from the 1920s were shown in the lecture hall: steamers being unloaded, gobies caught off the breakwater, a crowd on the pier.',
          'The museum has put its digitised maps and photographs, 1,350 images in all, [on a separate website](https://example.org/old-port). Captions can be added to: staff invite residents to send family pictures and stories of people who worked in the harbour.',
        ],
        ru: [
          'В день открытия у входа играл духовой оркестр, а в лекционном зале показали немую хронику 1920-х годов: разгрузку пароходов, ловлю бычков с волнолома и толпу на пристани.',
          'Оцифрованные карты и фотографии — всего 1 350 изображений — музей выложил [на отдельном сайте](https://example.org/old-port). Подписи к ним можно дополнять: сотрудники просят горожан присылать семейные снимки и рассказы о людях, работавших в гавани.',
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Відвідувачам', en: 'Visitor information', ru: 'Посетителям' },
      content: {
        uk: [
          {
            list: [
              'Музей працює від вівторка до неділі, з 10:00 до 18:00; каса зачиняється о 17:30.',
              'Квиток коштує 120 гривень, для школярів і студентів — 60.',
              'Екскурсії українською та англійською мовами — щосуботи о 12:00.',
            ],
          },
        ],
        en: [
          {
            list: [
              'The museum is open Tuesday to Sunday, 10:00 to 18:00; the ticket office closes at 17:30.',
              'Tickets cost 120 hryvnias, or 60 for schoolchildren and students.',
              'Guided tours in Ukrainian and English every Saturday at 12:00.',
            ],
          },
        ],
        ru: [
          {
            list: [
              'Музей работает со вторника по воскресенье, с 10:00 до 18:00; касса закрывается в 17:30.',
              'Билет стоит 120 гривен, для школьников и студентов — 60.',
              'Экскурсии на украинском и английском языках — каждую субботу в 12:00.',
            ],
          },
        ],
      },
    },
  ],
  corrections: [],
};
