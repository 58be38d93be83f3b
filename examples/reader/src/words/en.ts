import type { Words } from './words';

export const english: Words = {
  siteTitle: 'Copydesk',
  siteDescription: 'News that says who wrote it, who translated it and how it is known',
  skipToContent: 'Skip to content',
  languages: 'Languages',
  absent: 'no translation',
  latest: 'Latest stories',
  olderStories: 'Older stories',
  newestStories: 'Back to the newest',
  nothingYet: 'Nothing has been published here yet.',
  pages: 'Pages',
  genres: {
    news: 'News',
    analysis: 'Analysis',
    opinion: 'Opinion',
    explainer: 'Explainer',
    interview: 'Interview',
  },
  published: 'Published',
  corrections: 'Corrections and clarifications',
  correctionKinds: {
    correction: 'Corrected',
    clarification: 'Clarified',
    update: 'Updated',
    retraction: 'Retracted',
  },
  olderThanSource: (since) =>
    since === null
      ? 'This translation is older than its source, which has changed since.'
      : `This translation is older than its source, which changed on ${since}.`,
  translatedBy: {
    human: (names) => (names ? `Translated by ${names}` : 'Translation'),
    machine: () => 'Machine translation',
    'machine-reviewed': (names) =>
      names ? `Machine translation, reviewed by ${names}` : 'Machine translation, reviewed by the newsroom',
  },
  readOriginalIn: {
    uk: 'Read the original in Ukrainian',
    en: 'Read the original in English',
    ru: 'Read the original in Russian',
  },
  background: 'Background',
  reviewed: 'Reviewed on',
  sources: 'Sources',
  openAt: (provider) => `Open on ${provider}`,
  toTheSource: 'original statement',
  notFound: { title: 'There is no such page', text: 'The address may be mistyped, or the page has moved.' },
  notInThisLanguage: { title: 'This story is not available in English', text: 'You can read it in:' },
  withdrawn: {
    title: 'This story has been withdrawn',
    text: 'There was a story here; the newsroom has taken it down.',
  },
  unavailable: { title: 'The site is unavailable at the moment', text: 'Please try again in a minute.' },
  previewExpired: {
    title: 'This preview link has expired',
    text: 'Open the preview in the panel again: it makes a new link, which works for ten minutes.',
  },
  draft: 'Draft: readers do not see this.',
  toTheFrontPage: 'To the front page',
};
