import { runCases } from '../../helpers/run-cases';

/*
 * What the public reads of the sample edition, untouched, comes first; then what it must not read, and last what depends on
 * permissions that the cases take away or on documents that they add.
 */
runCases(__dirname, [
  'reading-rest',
  'reading-graphql',
  'private-fields',
  'unpublished-rest',
  'unpublished-graphql',
  'unreadable',
  'paths',
  'limits',
  'taken-connections',
  'tokens',
  'permissions',
]);
