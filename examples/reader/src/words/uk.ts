import type { Words } from './words';

export const ukrainian: Words = {
  siteTitle: 'Copydesk',
  siteDescription: 'Новини, у яких видно, хто написав, хто переклав і звідки відомо',
  skipToContent: 'Перейти до змісту',
  languages: 'Мови',
  absent: 'перекладу немає',
  latest: 'Останні новини',
  olderStories: 'Давніші матеріали',
  newestStories: 'До найновіших',
  nothingYet: 'Тут поки нічого не опубліковано.',
  pages: 'Сторінки',
  genres: {
    news: 'Новини',
    analysis: 'Аналітика',
    opinion: 'Думка',
    explainer: 'Пояснення',
    interview: 'Інтерв’ю',
  },
  published: 'Опубліковано',
  corrections: 'Виправлення та уточнення',
  correctionKinds: {
    correction: 'Виправлено',
    clarification: 'Уточнено',
    update: 'Доповнено',
    retraction: 'Матеріал відкликано',
  },
  olderThanSource: (since) =>
    since === null
      ? 'Цей переклад старіший за оригінал: відтоді оригінал змінили.'
      : `Цей переклад старіший за оригінал: ${since} оригінал змінили.`,
  translatedBy: {
    human: (names) => (names ? `Переклад: ${names}` : 'Переклад'),
    machine: () => 'Машинний переклад',
    'machine-reviewed': (names) =>
      names ? `Машинний переклад, перевірено: ${names}` : 'Машинний переклад, перевірено редакцією',
  },
  readOriginalIn: {
    uk: 'Читати оригінал українською',
    en: 'Читати оригінал англійською',
    ru: 'Читати оригінал російською',
  },
  background: 'Контекст',
  reviewed: 'Перевірено',
  sources: 'Джерела',
  openAt: (provider) => `Відкрити на ${provider}`,
  toTheSource: 'першоджерело',
  notFound: { title: 'Такої сторінки немає', text: 'Можливо, в адресі помилка або сторінку перенесли.' },
  notInThisLanguage: { title: 'Українською цього матеріалу немає', text: 'Його можна прочитати іншими мовами:' },
  withdrawn: {
    title: 'Матеріал знято з публікації',
    text: 'Його було опубліковано за цією адресою, але редакція його зняла.',
  },
  unavailable: { title: 'Сайт тимчасово недоступний', text: 'Спробуйте ще раз за хвилину.' },
  previewExpired: {
    title: 'Посилання на попередній перегляд більше не діє',
    text: 'Відкрийте попередній перегляд у панелі ще раз: вона створить нове посилання, яке діє десять хвилин.',
  },
  draft: 'Чернетка: читачі цього не бачать.',
  toTheFrontPage: 'На головну',
};
