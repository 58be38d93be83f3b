import { explainLibraryFailure } from '../../../src/limits/explain-library-failure';

const inPackage = '\n    at /newsroom/node_modules/@strapi/admin/dist/engine.js:62:32';
const inNewsroom = '\n    at Object.check (/newsroom/dist/src/middlewares/check.js:18:19)';
const inNode = '\n    at JSON.parse (<anonymous>)\n    at check (node:internal/errors:540:9)';

const failure = (name: string, stack: string, more: object = {}) =>
  Object.assign(new Error('x'), { name, stack: `${name}: x${stack}`, ...more });

test.each([
  failure('TypeError', inPackage),
  failure('TypeError', inPackage + inNewsroom),
  failure('RangeError', inNode + inPackage),
  failure('ZodError', inPackage),
  failure('AssertionError', inPackage, { code: 'ERR_ASSERTION' }),
  failure('Error', inPackage),
  failure('error', inPackage, { code: '42703' }),
  failure('error', inPackage, { code: '23502' }),
  failure('error', inPackage, { code: '25P02' }),
])('a package that fails over what was sent: %j', (error) => {
  expect(explainLibraryFailure(error)).toMatchObject({ details: { code: 'input/not-processed' } });
});

test.each([
  failure('TypeError', inNewsroom + inPackage),
  failure('TypeError', inNode),
  failure('Error', inPackage, { code: 'EACCES' }),
  failure('Error', inPackage, { message: 'timeout exceeded when trying to connect' }),
  failure('error', inPackage, { code: '57P01' }),
  failure('ForbiddenError', inPackage),
  'x',
  null,
])('anything else stays a fault of the newsroom: %j', (error) => {
  expect(explainLibraryFailure(error)).toBeUndefined();
});
