import type { ArticleSeed } from '../shapes';

export const steppeMound: ArticleSeed = {
  key: 'steppe-mound',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['dnipro-wire'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'steppe-mound',
  backgrounds: [],
  sources: ['history-museum'],
  date: '2024-07-11',
  place: { uk: 'Запорізька область', en: 'Zaporizhzhia region', ru: 'Запорожская область' },
  headline: {
    uk: 'Археологи завершили обстеження степового кургану перед розширенням дороги',
    en: 'Archaeologists finish documenting steppe burial mound before road is widened',
    ru: 'Археологи завершили обследование степного кургана перед расширением дороги',
  },
  lede: {
    uk: 'За дев’ять тижнів експедиція дослідила й описала курган заввишки 3,5 метра, край якого потрапляє в смугу дорожніх робіт. Основна частина насипу залишиться недоторканою.',
    en: 'In nine weeks an expedition has examined and recorded a burial mound 3.5 metres high whose edge lies in the path of roadworks. The main body of the mound will remain untouched.',
    ru: 'За девять недель экспедиция исследовала и описала курган высотой 3,5 метра, край которого попадает в полосу дорожных работ. Основная часть насыпи останется нетронутой.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Курган діаметром 42 метри стоїть біля траси, яку наступного року мають розширити до чотирьох смуг. Південний край насипу археологи розкопали повністю, а решту вивчили без розкопок, за допомогою георадара й магнітометра.',
          'У розкопаній частині виявили 11 поховань: дев’ять доби бронзи й два скіфського часу. Найдавнішому, за попередньою оцінкою, близько 4 500 років. До опису внесли 1 248 знахідок, зокрема уламки посуду, крем’яні вістря й бронзові прикраси.',
        ],
        en: [
          'The mound, 42 metres across, stands beside a highway due to be widened to four lanes next year. Archaeologists fully excavated its southern edge and studied the rest without digging, using ground-penetrating radar and a magnetometer.',
          'In the excavated part they found 11 burials, nine from the Bronze Age and two from the Scythian period. The oldest is provisionally estimated to be about 4,500 years old. The inventory lists 1,248 finds, including fragments of pottery, flint points and bronze ornaments.',
        ],
        ru: [
          'Курган диаметром 42 метра стоит у трассы, которую в следующем году должны расширить до четырех полос. Южный край насыпи археологи раскопали полностью, а остальное изучили без раскопок, с помощью георадара и магнитометра.',
          'В раскопанной части обнаружили 11 погребений: девять эпохи бронзы и два скифского времени. Самому древнему, по предварительной оценке, около 4 500 лет. В опись внесли 1 248 находок, в том числе обломки посуды, кремневые наконечники и бронзовые украшения.',
        ],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'Курган — це не скарбниця, а архів. Кожен шар ґрунту в ньому можна прочитати лише один раз, тому ми все фотографуємо й креслимо, перш ніж узяти до рук бодай один черепок.',
        en: 'A mound is not a treasury but an archive. Every layer of soil in it can be read only once, so we photograph and draw everything before we pick up a single potsherd.',
        ru: 'Курган — это не сокровищница, а архив. Каждый слой почвы в нем можно прочесть только один раз, поэтому мы все фотографируем и чертим, прежде чем взять в руки хотя бы один черепок.',
      },
      speaker: { uk: 'Богдан Терещук', en: 'Bohdan Tereshchuk', ru: 'Богдан Терещук' },
      speakerRole: {
        uk: 'археолог, керівник експедиції',
        en: 'archaeologist, head of the expedition',
        ru: 'археолог, руководитель экспедиции',
      },
      source: 'history-museum',
    },
    {
      kind: 'statement',
      text: {
        uk: 'Усі знахідки передано до фондів музею. Після консервації ми покажемо їх на виставці. Точного місця розкопок не розголошуємо, щоб уберегти пам’ятку від грабіжників.',
        en: 'All the finds have been transferred to the museum’s collections. Once conserved, they will go on display in an exhibition. We are not disclosing the exact location of the excavation in order to protect the site from looters.',
        ru: 'Все находки переданы в фонды музея. После консервации мы покажем их на выставке. Точное место раскопок не разглашаем, чтобы уберечь памятник от грабителей.',
      },
      source: 'history-museum',
      url: 'https://example.org/museum/mound',
    },
    {
      kind: 'text',
      heading: { uk: 'Що буде далі', en: 'What happens next', ru: 'Что будет дальше' },
      content: {
        uk: [
          'Дорожники погодилися відсунути узбіччя на 6 метрів від запланованої межі, тож центральна частина кургану під дорогу не потрапить. Подальші роботи заплановано так:',
          {
            list: [
              '**серпень 2024 року:** очищення та консервація знахідок;',
              '**вересень 2024 року:** відкритий доступ до тривимірної моделі кургану;',
              '**весна 2025 року:** початок розширення дороги.',
            ],
          },
          'Щоденник експедиції музей публікує на [своєму сайті](https://example.org/museum/diary).',
        ],
        en: [
          'The road builders have agreed to shift the verge 6 metres from the planned line, so the road will not cover the central part of the mound. The work ahead is scheduled as follows:',
          {
            list: [
              '**August 2024:** cleaning and conservation of the finds;',
              '**September 2024:** open access to a three-dimensional model of the mound;',
              '**spring 2025:** start of the road widening.',
            ],
          },
          'The museum publishes the expedition’s diary on [its website](https://example.org/museum/diary).',
        ],
        ru: [
          'Дорожники согласились отодвинуть обочину на 6 метров от запланированной границы, так что центральная часть кургана под дорогу не попадет. Дальнейшие работы запланированы так:',
          {
            list: [
              '**август 2024 года:** очистка и консервация находок;',
              '**сентябрь 2024 года:** открытый доступ к трехмерной модели кургана;',
              '**весна 2025 года:** начало расширения дороги.',
            ],
          },
          'Дневник экспедиции музей публикует на [своем сайте](https://example.org/museum/diary).',
        ],
      },
    },
  ],
  corrections: [],
};
