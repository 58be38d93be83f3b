import type { Words } from './words';

export const russian: Words = {
  siteTitle: 'Copydesk',
  siteDescription: 'Новости, в которых видно, кто написал, кто перевел и откуда это известно',
  skipToContent: 'Перейти к содержанию',
  languages: 'Языки',
  absent: 'перевода нет',
  latest: 'Последние новости',
  olderStories: 'Более ранние материалы',
  newestStories: 'К самым новым',
  nothingYet: 'Здесь пока ничего не опубликовано.',
  pages: 'Страницы',
  genres: {
    news: 'Новости',
    analysis: 'Аналитика',
    opinion: 'Мнение',
    explainer: 'Разбор',
    interview: 'Интервью',
  },
  published: 'Опубликовано',
  corrections: 'Исправления и уточнения',
  correctionKinds: {
    correction: 'Исправлено',
    clarification: 'Уточнено',
    update: 'Дополнено',
    retraction: 'Материал отозван',
  },
  olderThanSource: (since) =>
    since === null
      ? 'Этот перевод старше оригинала: с тех пор оригинал изменили.'
      : `Этот перевод старше оригинала: ${since} оригинал изменили.`,
  translatedBy: {
    human: (names) => (names ? `Перевод: ${names}` : 'Перевод'),
    machine: () => 'Машинный перевод',
    'machine-reviewed': (names) =>
      names ? `Машинный перевод, проверено: ${names}` : 'Машинный перевод, проверен редакцией',
  },
  readOriginalIn: {
    uk: 'Читать оригинал на украинском',
    en: 'Читать оригинал на английском',
    ru: 'Читать оригинал на русском',
  },
  background: 'Контекст',
  reviewed: 'Проверено',
  sources: 'Источники',
  openAt: (provider) => `Открыть на ${provider}`,
  toTheSource: 'первоисточник',
  notFound: { title: 'Такой страницы нет', text: 'Возможно, в адресе ошибка или страницу перенесли.' },
  notInThisLanguage: { title: 'На русском этого материала нет', text: 'Его можно прочитать на других языках:' },
  withdrawn: {
    title: 'Материал снят с публикации',
    text: 'Он был опубликован по этому адресу, но редакция его сняла.',
  },
  unavailable: { title: 'Сайт временно недоступен', text: 'Попробуйте еще раз через минуту.' },
  previewExpired: {
    title: 'Ссылка на предпросмотр больше не действует',
    text: 'Откройте предпросмотр в панели еще раз: она создаст новую ссылку, которая действует десять минут.',
  },
  draft: 'Черновик: читатели этого не видят.',
  toTheFrontPage: 'На главную',
};
