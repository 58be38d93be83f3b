import type { ArticleSeed } from '../shapes';

export const machineTranslationExplainer: ArticleSeed = {
  key: 'machine-translation-explainer',
  genre: 'explainer',
  sourceLocale: 'uk',
  authors: ['iryna-savchuk'],
  translation: {
    en: { method: 'machine-reviewed', translators: ['james-whitfield'] },
    ru: { method: 'machine-reviewed', translators: ['nina-orlova'] },
  },
  illustration: 'newsroom-screens',
  backgrounds: [],
  sources: [],
  date: '2024-09-10',
  place: { uk: 'Львів', en: 'Lviv', ru: 'Львов' },
  headline: {
    uk: 'Машинний переклад у редакції: як він працює і чому останнє слово за людиною',
    en: 'Machine translation in the newsroom: how it works and why a person has the last word',
    ru: 'Машинный перевод в редакции: как он работает и почему последнее слово за человеком',
  },
  lede: {
    uk: 'Програма перекладає новину за кілька секунд, але не знає, що сталося насправді. Розповідаємо, який шлях долає текст, перш ніж читач побачить його іншою мовою.',
    en: 'Software can translate a news story in seconds, but it does not know what actually happened. Here is the path a text travels before readers see it in another language.',
    ru: 'Программа переводит новость за несколько секунд, но не знает, что произошло на самом деле. Рассказываем, какой путь проходит текст, прежде чем читатель увидит его на другом языке.',
  },
  body: [
    {
      kind: 'text',
      heading: { uk: 'Що робить програма', en: 'What the software does', ru: 'Что делает программа' },
      content: {
        uk: [
          'Сучасні системи не підставляють слова зі словника. Нейромережу навчили на мільйонах пар речень, і вона крок за кроком добирає найімовірніший переклад, зважаючи на контекст.',
          'Тому результат зазвичай читається гладко. У цьому й пастка: помилка в бездоганному реченні менше впадає в око, ніж незграбна фраза.',
        ],
        en: [
          'Modern systems do not swap in words from a dictionary. A neural network trained on millions of sentence pairs picks the most likely translation step by step, guided by the context.',
          'So the result usually reads smoothly. That is the trap: a mistake in a flawless sentence is harder to spot than a clumsy phrase.',
        ],
        ru: [
          'Современные системы не подставляют слова из словаря. Нейросеть обучили на миллионах пар предложений, и она шаг за шагом подбирает наиболее вероятный перевод с учетом контекста.',
          'Поэтому результат обычно читается гладко. В этом и ловушка: ошибка в безупречном предложении меньше бросается в глаза, чем неуклюжая фраза.',
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Де вона помиляється', en: 'Where it goes wrong', ru: 'Где она ошибается' },
      content: {
        uk: [
          'Найчастіше редактори виправляють помилки чотирьох видів:',
          {
            list: [
              '**Імена й назви.** Прізвище програма може перекласти як звичайне слово.',
              '**Числа.** 3,5 мільйона перетворюється на 35 мільйонів, а 1 248 гривень — на долари.',
              '**Заперечення.** Загублене «не» робить спростування підтвердженням.',
              '**Цитати.** Переказ опиняється в лапках, хоча людина таких слів не казала.',
            ],
          },
        ],
        en: [
          'The mistakes editors correct most often are of four kinds:',
          {
            list: [
              '**Names.** The software may translate a surname as if it were an ordinary word.',
              '**Numbers.** 3.5 million turns into 35 million, and 1,248 hryvnias into dollars.',
              '**Negation.** A lost “not” turns a denial into a confirmation.',
              '**Quotations.** A paraphrase ends up in quotation marks, although nobody said those words.',
            ],
          },
        ],
        ru: [
          'Чаще всего редакторы исправляют ошибки четырех видов:',
          {
            list: [
              '**Имена и названия.** Фамилию программа может перевести как обычное слово.',
              '**Числа.** 3,5 миллиона превращается в 35 миллионов, а 1 248 гривен — в доллары.',
              '**Отрицание.** Потерянное «не» делает опровержение подтверждением.',
              '**Цитаты.** Пересказ оказывается в кавычках, хотя человек таких слов не говорил.',
            ],
          },
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Що робить людина', en: 'What the person does', ru: 'Что делает человек' },
      content: {
        uk: [
          'Перекладач звіряє чернетку з оригіналом речення за реченням: спершу імена, числа й дати, потім цитати, наостанок стиль. Якщо оригінал можна зрозуміти двояко, він не вгадує, а запитує автора.',
          'Лише після цього текст виходить у світ, і під ним стоїть ім’я того, хто його вичитав. Саме так підготовлено англійську й російську версії цієї статті.',
        ],
        en: [
          'A translator checks the draft against the original sentence by sentence, starting with names, figures and dates, then quotations and, finally, style. If the original is ambiguous, the translator does not guess but asks the author.',
          'Only then is the text published, under the name of the person who read it. The English and Russian versions of this article were prepared in exactly this way.',
        ],
        ru: [
          'Переводчик сверяет черновик с оригиналом предложение за предложением: сначала имена, числа и даты, затем цитаты, в последнюю очередь стиль. Если оригинал можно понять двояко, он не угадывает, а спрашивает автора.',
          'Только после этого текст выходит в свет, и под ним стоит имя того, кто его вычитал. Именно так подготовлены английская и русская версии этой статьи.',
        ],
      },
    },
    {
      kind: 'text',
      heading: { uk: 'Чому це важливо', en: 'Why it matters', ru: 'Почему это важно' },
      content: {
        uk: [
          'Навіть якщо помилка трапилася лише в одній мовній версії, це помилка всієї статті. За кожну версію відповідає редакція, а не програма. Якщо ви помітили неточність у перекладі, [напишіть нам](https://example.org/contact).',
        ],
        en: [
          'A mistake in just one language version is still a mistake in the whole article. The newsroom, not the software, answers for every version. If you notice an inaccuracy in a translation, please [write to us](https://example.org/contact).',
        ],
        ru: [
          'Даже если ошибка есть только в одной языковой версии, это ошибка всей статьи. За каждую версию отвечает редакция, а не программа. Если вы заметили неточность в переводе, [напишите нам](https://example.org/contact).',
        ],
      },
    },
  ],
  corrections: [],
};
