import { runCases } from '../../helpers/run-cases';

runCases(__dirname, [
  'moved-versions',
  'deletions',
  'locale-rights',
  'versions',
  'rewritten-files',
  'uploads',
  'long-lists',
  'foreign-sections',
  'rights-of-others',
]);
