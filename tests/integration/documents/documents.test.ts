import { runCases } from '../../helpers/run-cases';

/* `load-rows` and `in-use` speak of sample documents as they were seeded; `translation-state-keeping` removes a locale. */
runCases(__dirname, [
  'plugin-loaded',
  'load-rows',
  'in-use',
  'publish-along',
  'blanked-in-use',
  'synchronised-drafts',
  'one-truth',
  'moved-sections',
  'translation-state-movement',
  'translation-state-keeping',
]);
