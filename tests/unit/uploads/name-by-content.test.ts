import { type FileMime, nameByContent } from '../../../src/uploads/file-kinds';

test.each<[name: string, mime: FileMime, expected: string]>([
  ['photo.jpg', 'image/jpeg', 'photo.jpg'],
  ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
  ['photo.jfif', 'image/jpeg', 'photo.jpg'],
  ['photo.jpg', 'image/avif', 'photo.avif'],
  ['photo.png.html', 'image/png', 'photo.png.png'],
  ['photo', 'image/webp', 'photo.webp'],
  ['', 'image/gif', 'file.gif'],
  ['.png', 'image/png', 'file.png'],
  ['.html', 'image/png', 'file.png'],
  [' .jpg', 'image/jpeg', 'file.jpg'],
  ['map v1.5', 'image/png', 'map v1.5.png'],
  ['report.php', 'application/pdf', 'report.pdf'],
])('%s, in truth %s, is called %s', (name, mime, expected) => {
  expect(nameByContent(name, mime)).toBe(expected);
});
