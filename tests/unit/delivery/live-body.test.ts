import fc from 'fast-check';
import { replaceRequestedLocale, writeLiveBody } from '../../../src/delivery/rendering/live-body';

test('the requested locale of a body is replaced, and nothing else', () => {
  expect(replaceRequestedLocale(writeLiveBody('en-GB', { x: 1 }), 'en-GB', 'uk')).toBe(
    '{"data":{"requestedLocale":"uk","x":1},"meta":{}}',
  );
});

const locale = fc.constantFrom('uk', 'en', 'en-GB', 'zh-Hans-CN');
// Names of attributes.
const name = fc.stringMatching(/^[a-z]\w{0,8}$/).filter((text) => text !== 'requestedLocale');
const data = fc.dictionary(name, fc.jsonValue(), { noNullPrototype: true });

test('a body with its requested locale replaced is the body written for that locale', () => {
  fc.assert(
    fc.property(locale, locale, data, (served, requested, content) => {
      expect(replaceRequestedLocale(writeLiveBody(served, content), served, requested)).toBe(
        writeLiveBody(requested, content),
      );
    }),
  );
});
