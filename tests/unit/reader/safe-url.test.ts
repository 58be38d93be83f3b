import fc from 'fast-check';
import { toSafeUrl } from '../../../examples/reader/src/safe-url';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http://example.org', 'http://example.org/'],
  ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ['tel:+380441234567', 'tel:+380441234567'],
  ['HTTPS://EXAMPLE.ORG/Київ', 'https://example.org/%D0%9A%D0%B8%D1%97%D0%B2'],
])('%s leads to %s', (address, expected) => {
  expect(toSafeUrl(address)).toBe(expected);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '/admin',
  '//example.org',
  'example.org',
  '',
  null,
  undefined,
])('%j leads nowhere', (address) => {
  expect(toSafeUrl(address)).toBeUndefined();
});

test('whatever an editor types, a link leads to the web, to mail, to a telephone or nowhere', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
      const url = toSafeUrl(address);
      return url === undefined || /^(https?|mailto|tel):/.test(url);
    }),
  );
});
