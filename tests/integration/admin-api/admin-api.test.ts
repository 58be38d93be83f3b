import { runCases } from '../../helpers/run-cases';

// `desk` counts the documents of the sample edition, so it comes before the cases that add to them.
runCases(__dirname, [
  'desk',
  'readiness',
  'publication',
  'removals',
  'translations',
  'waivers',
  'correction-date',
  'previews',
]);
