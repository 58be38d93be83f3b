import type { ArticleSeed } from '../shapes';

export const seaStorm: ArticleSeed = {
  key: 'sea-storm',
  genre: 'news',
  sourceLocale: 'uk',
  authors: ['news-desk', 'dmytro-litvin'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'storm-sea',
  backgrounds: [],
  sources: ['emergency-service'],
  date: '2024-11-14',
  place: { uk: 'Одеса', en: 'Odesa', ru: 'Одесса' },
  headline: {
    uk: 'Шторм під Одесою: пориви вітру до 27 м/с, хвилі до 3,5 метра, постраждалих немає',
    en: 'Storm hits coast near Odesa with gusts of 27 m/s and 3.5-metre waves; no one hurt',
    ru: 'Шторм под Одессой: порывы ветра до 27 м/с, волны до 3,5 метра, пострадавших нет',
  },
  lede: {
    uk: 'У ніч на 14 листопада чорноморське узбережжя під Одесою накрив найсильніший за цю осінь шторм. Удень вітер почав слабшати, проте рятувальники просять іще добу не виходити на пірси.',
    en: 'The strongest storm of the autumn struck the Black Sea coast near Odesa in the early hours of 14 November. The wind began to ease during the day, but rescuers are asking people to keep off the piers for another day.',
    ru: 'В ночь на 14 ноября черноморское побережье под Одессой накрыл самый сильный за эту осень шторм. Днем ветер начал слабеть, однако спасатели просят еще сутки не выходить на пирсы.',
  },
  body: [
    {
      kind: 'statement',
      text: {
        uk: 'За ніч рятувальники отримали 63 виклики, найчастіше — через повалені дерева. Постраждалих, за їхніми даними, немає. Штормове попередження діє до 18:00 15 листопада.',
        en: 'Rescuers received 63 calls overnight, most of them about fallen trees. No one was hurt, they say. The storm warning is in force until 18:00 on 15 November.',
        ru: 'За ночь спасатели получили 63 вызова, чаще всего — из-за поваленных деревьев. Пострадавших, по их данным, нет. Штормовое предупреждение действует до 18:00 15 ноября.',
      },
      source: 'emergency-service',
      url: 'https://example.org/emergency/storm',
    },
    {
      kind: 'text',
      content: {
        uk: [
          'Найдужчі пориви, 27 метрів на секунду, зафіксували близько 03:00. Хвилі заввишки до 3,5 метра перекочувалися через хвилеломи й винесли на набережну пісок і водорості. За кілька годин море розмило піщані вали, які комунальні служби насипали наприкінці жовтня для захисту пляжу.',
          'Уранці без світла лишалося 1 140 осель у двох передмістях; до полудня енергетики відновили електропостачання всюди. Рух трамваїв на прибережній ділянці зупиняли на 40 хвилин, щоб прибрати з колії гілля.',
          'На відео, яке зняли кореспонденти інформаційного агентства, видно, як хвиля накриває нижню терасу набережної.',
        ],
        en: [
          'The strongest gusts, 27 metres per second, were recorded at about 03:00. Waves of up to 3.5 metres rolled over the breakwaters and left sand and seaweed on the promenade. Within hours the sea had washed away the sand banks that municipal crews built up at the end of October to protect the beach.',
          'In the morning 1,140 homes in two suburbs were still without power; by noon engineers had restored the supply everywhere. Trams on the seaside stretch were halted for 40 minutes while branches were cleared from the track.',
          'Video shot by news agency reporters shows a wave sweeping over the lower terrace of the promenade.',
        ],
        ru: [
          'Самые сильные порывы, 27 метров в секунду, зафиксировали около 03:00. Волны высотой до 3,5 метра перекатывались через волноломы и вынесли на набережную песок и водоросли. За несколько часов море размыло песчаные валы, которые коммунальные службы насыпали в конце октября для защиты пляжа.',
          'Утром без света оставалось 1 140 домов в двух пригородах; к полудню энергетики восстановили электроснабжение везде. Движение трамваев на прибрежном участке останавливали на 40 минут, чтобы убрать с путей ветки.',
          'На видео, снятом корреспондентами информационного агентства, видно, как волна накрывает нижнюю террасу набережной.',
        ],
      },
    },
    {
      kind: 'embed',
      url: 'https://example.org/posts/storm-video',
      provider: 'Mastodon',
      creditLine: 'Dnipro Wire / Mastodon',
    },
    {
      kind: 'text',
      heading: { uk: 'Що радять рятувальники', en: 'What rescuers advise', ru: 'Что советуют спасатели' },
      content: {
        uk: [
          {
            list: [
              'Не підходьте до води, не виходьте на пірси й хвилеломи.',
              'Не ставте автомобілів під деревами та рекламними щитами.',
              'Про обірвані дроти повідомляйте за номером 101.',
            ],
          },
          'За [прогнозом](https://example.org/weather/coast), уранці 16 листопада вітер послабшає до 6 метрів на секунду, а вдень потеплішає до 9 °C. **Міські пляжі лишаються закритими**, доки фахівці не оглянуть берегоукріплювальні споруди.',
        ],
        en: [
          {
            list: [
              'Stay away from the water and keep off piers and breakwaters.',
              'Do not park cars under trees or billboards.',
              'Report broken power lines by calling 101.',
            ],
          },
          'According to the [forecast](https://example.org/weather/coast), the wind will ease to 6 metres per second on the morning of 16 November, and the day will warm up to 9 °C. **The city’s beaches remain closed** until specialists have inspected the sea walls.',
        ],
        ru: [
          {
            list: [
              'Не подходите к воде, не выходите на пирсы и волноломы.',
              'Не ставьте автомобили под деревьями и рекламными щитами.',
              'Об оборванных проводах сообщайте по номеру 101.',
            ],
          },
          'По [прогнозу](https://example.org/weather/coast), утром 16 ноября ветер ослабеет до 6 метров в секунду, а днем потеплеет до 9 °C. **Городские пляжи остаются закрытыми**, пока специалисты не осмотрят берегоукрепительные сооружения.',
        ],
      },
    },
  ],
  corrections: [
    {
      publishedAt: '2024-11-14T13:20:00.000Z',
      kind: 'update',
      note: {
        uk: 'Текст доповнено даними про відновлення електропостачання в передмістях.',
        en: 'This report has been updated with details of the restoration of power in the suburbs.',
        ru: 'Текст дополнен данными о восстановлении электроснабжения в пригородах.',
      },
    },
    {
      publishedAt: '2024-11-15T08:45:00.000Z',
      kind: 'correction',
      note: {
        uk: 'Вилучено абзац про зруйнований пірс: повідомлення не підтвердилося, пірс неушкоджений. Перепрошуємо читачів.',
        en: 'A paragraph about a destroyed pier has been withdrawn: the report was not confirmed, and the pier is undamaged. We apologise to our readers.',
        ru: 'Удален абзац о разрушенном пирсе: сообщение не подтвердилось, пирс не поврежден. Приносим извинения читателям.',
      },
    },
  ],
};
