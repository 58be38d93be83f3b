import { runCases } from '../../helpers/run-cases';

/* What is read of the sample edition as it was seeded comes first, the cases that write come after it. */
runCases(__dirname, [
  'graphql-schema',
  'by-slug',
  'latest',
  'other-origins',
  'uploads',
  'graphql',
  'openapi',
  'life-of-a-story',
  'read-model',
]);
