import { isUpload } from '../../../src/middlewares/sandbox-uploads';

test.each([
  ['/uploads/b.html', true],
  ['//uploads/b.html', true],
  ['/./uploads/b.html', true],
  ['/x/../uploads/b.html', true],
  ['/%75ploads/b.html', true],
  ['/x%2F..%2Fuploads/b.html', true],
  ['/UPLOADS/b.html', true],
  ['/upload/files', false],
  ['/admin/uploads/b.js', false],
  ['/uploads', false],
  ['/%', false],
])('%s: %s', (path, expected) => {
  expect(isUpload(path)).toBe(expected);
});
