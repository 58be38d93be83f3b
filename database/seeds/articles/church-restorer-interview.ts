import type { ArticleSeed } from '../shapes';

export const churchRestorerInterview: ArticleSeed = {
  key: 'church-restorer-interview',
  genre: 'interview',
  sourceLocale: 'uk',
  authors: ['iryna-savchuk'],
  translation: {
    en: { method: 'human', translators: ['james-whitfield'] },
    ru: { method: 'human', translators: ['nina-orlova'] },
  },
  illustration: 'wooden-church',
  backgrounds: ['wooden-churches'],
  sources: ['church-restorer', 'history-museum'],
  date: '2024-03-02',
  place: { uk: 'Івано-Франківськ', en: 'Ivano-Frankivsk', ru: 'Ивано-Франковск' },
  headline: {
    uk: '«Ґонт має дихати»: реставратор Василь Боднар — про дерев’яні церкви Карпат',
    en: '“Shingles have to breathe”: restorer Vasyl Bodnar on the wooden churches of the Carpathians',
    ru: '«Гонт должен дышать»: реставратор Василий Боднар — о деревянных церквях Карпат',
  },
  lede: {
    uk: 'Майстер розповідає, чому дереву найбільше шкодить поспіх, як відмовити громаду від бляшаного даху й чого учні вчаться найдовше.',
    en: 'The craftsman explains why haste does wood the most harm, how to talk a parish out of a tin roof and what takes apprentices longest to learn.',
    ru: 'Мастер рассказывает, почему дереву больше всего вредит спешка, как отговорить общину от жестяной крыши и чему ученики учатся дольше всего.',
  },
  body: [
    {
      kind: 'text',
      content: {
        uk: [
          'Василь Боднар уже 35 років ремонтує дерев’яні церкви в Карпатах. Ми зустрілися в його майстерні поблизу Івано-Франківська, де він із двома учнями готує ґонт до весни.',
          'У 2013 році 16 церков Карпатського регіону — по вісім в Україні та Польщі — внесли до Списку всесвітньої спадщини [ЮНЕСКО](https://whc.unesco.org/). Боднар опікується переважно іншими — сільськими й маловідомими.',
        ],
        en: [
          'Vasyl Bodnar has been repairing wooden churches in the Carpathians for 35 years. We met at his workshop near Ivano-Frankivsk, where he and two apprentices are preparing shingles for the spring.',
          'In 2013, 16 churches of the Carpathian region – eight each in Ukraine and Poland – were inscribed on the [UNESCO](https://whc.unesco.org/) World Heritage List. Bodnar mostly looks after the others: village churches few people have heard of.',
        ],
        ru: [
          'Василий Боднар уже 35 лет ремонтирует деревянные церкви в Карпатах. Мы встретились в его мастерской под Ивано-Франковском, где он с двумя учениками готовит гонт к весне.',
          'В 2013 году 16 церквей Карпатского региона — по восемь в Украине и Польше — внесли в Список всемирного наследия [ЮНЕСКО](https://whc.unesco.org/). Боднар занимается в основном другими — сельскими и малоизвестными.',
        ],
      },
    },
    {
      kind: 'text',
      content: {
        uk: ['**З чого починається ремонт такої церкви?**'],
        en: ['**Where does the repair of such a church begin?**'],
        ru: ['**С чего начинается ремонт такой церкви?**'],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'З тиші. Першого дня я нічого не розбираю: ходжу, слухаю, де рипить, дивлюся, куди стікає вода. Дев’ять бід із десяти починаються з даху або з підмурівка.',
        en: 'With silence. On the first day I take nothing apart: I walk around, listen for creaks, watch where the water runs. Nine troubles out of ten start with the roof or the footings.',
        ru: 'С тишины. В первый день я ничего не разбираю: хожу, слушаю, где скрипит, смотрю, куда стекает вода. Девять бед из десяти начинаются с крыши или с фундамента.',
      },
      speaker: { uk: 'Василь Боднар', en: 'Vasyl Bodnar', ru: 'Василий Боднар' },
      speakerRole: { uk: 'майстер-реставратор', en: 'master restorer', ru: 'мастер-реставратор' },
      source: 'church-restorer',
    },
    {
      kind: 'text',
      content: {
        uk: ['**Чому ґонт колють, а не пиляють?**'],
        en: ['**Why are shingles split rather than sawn?**'],
        ru: ['**Почему гонт колют, а не пилят?**'],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'Пилка перетинає волокна, і дощечка п’є воду. Колота відпускає її вздовж шару. Добрий смерековий ґонт служить 30–40 років. Але він має дихати: під бляхою волога замикається всередині.',
        en: 'A saw cuts across the fibres, and the shingle drinks water. A split one lets it run off along the grain. Good spruce shingles last 30–40 years. But they have to breathe: under tin, the damp is locked inside.',
        ru: 'Пила перерезает волокна, и дощечка пьет воду. Колотая отпускает ее вдоль слоя. Хороший еловый гонт служит 30–40 лет. Но он должен дышать: под жестью влага запирается внутри.',
      },
      speaker: { uk: 'Василь Боднар', en: 'Vasyl Bodnar', ru: 'Василий Боднар' },
      source: 'church-restorer',
    },
    {
      kind: 'text',
      content: {
        uk: ['**А громади справді просять бляху?**'],
        en: ['**Do parishes really ask for tin?**'],
        ru: ['**А общины действительно просят жесть?**'],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'Просять, бо вона дешевша й блищить. Я не сварюся. Веду людей на горище й даю помацати балку, що за 10 років під бляхою струхлявіла. Після цього розмова вже інша.',
        en: 'They do, because it is cheaper and it shines. I don’t argue. I take people up to the loft and let them feel a beam that has rotted through in 10 years under tin. After that the conversation changes.',
        ru: 'Просят, потому что она дешевле и блестит. Я не ругаюсь. Веду людей на чердак и даю потрогать балку, которая за 10 лет под жестью сгнила. После этого разговор уже другой.',
      },
      speaker: { uk: 'Василь Боднар', en: 'Vasyl Bodnar', ru: 'Василий Боднар' },
      source: 'church-restorer',
    },
    {
      kind: 'statement',
      text: {
        uk: 'В історичному музеї, який консультує майстра, найдавніші частини церкви, де він працюватиме навесні, датують приблизно 1720 роком.',
        en: 'The history museum that advises Bodnar dates the oldest parts of the church he will work on this spring to around 1720.',
        ru: 'В историческом музее, который консультирует мастера, самые старые части церкви, где он будет работать весной, датируют примерно 1720 годом.',
      },
      source: 'history-museum',
    },
    {
      kind: 'text',
      content: {
        uk: ['**Скільки старого дерева вдається зберегти?**'],
        en: ['**How much of the old timber can you save?**'],
        ru: ['**Сколько старого дерева удается сохранить?**'],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'Якщо колода здорова на дві третини, вирізаю гниле й ставлю латку з такого самого дерева. Замінити все легше, але тоді це вже копія. Кожну вставку позначаю роком, щоб наступний майстер не помилився.',
        en: 'If two-thirds of a log is sound, I cut out the rot and let in a patch of the same wood. Replacing everything is easier, but then it’s a copy. I mark every insert with the year so the next restorer isn’t misled.',
        ru: 'Если бревно здорово на две трети, вырезаю гниль и ставлю заплату из такого же дерева. Заменить все проще, но тогда это уже копия. Каждую вставку помечаю годом, чтобы следующий мастер не ошибся.',
      },
      speaker: { uk: 'Василь Боднар', en: 'Vasyl Bodnar', ru: 'Василий Боднар' },
      source: 'church-restorer',
    },
    {
      kind: 'text',
      content: {
        uk: ['**Чи є кому передати ремесло?**'],
        en: ['**Is there anyone to pass the craft on to?**'],
        ru: ['**Есть ли кому передать ремесло?**'],
      },
    },
    {
      kind: 'quote',
      text: {
        uk: 'Маю двох учнів. Тесати навчаються за два роки. А от зупинитися й не чіпати того, що ще тримається, — цього вчаться довго.',
        en: 'I have two apprentices. They learn to hew in two years. But to stop, and leave alone what still holds – that takes a long time.',
        ru: 'У меня два ученика. Тесать они научатся за два года. А вот остановиться и не трогать того, что еще держится, — этому учатся долго.',
      },
      speaker: { uk: 'Василь Боднар', en: 'Vasyl Bodnar', ru: 'Василий Боднар' },
      source: 'church-restorer',
    },
  ],
  corrections: [],
};
