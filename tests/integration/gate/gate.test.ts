import { runCases } from '../../helpers/run-cases';

runCases(__dirname, [
  'byline-missing',
  'rules',
  'locales',
  'other-locales',
  'source-locale',
  'first-published',
  'slug',
  'links-of-others',
  'within-a-transaction',
  'changed-on-the-way',
  'named-versions',
  'past-the-document-service',
  'without-the-gate',
  'nothing-to-see',
  'composed-letters',
  'copies',
  'refusals',
  'races',
]);
