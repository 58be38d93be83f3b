import { findRetraction } from '../../../src/delivery/rendering/find-retraction';

const attributes = { corrections: 'corrections', correctedAt: 'publishedAt' };
const retraction = (note: string) => ({ kind: 'retraction', note, publishedAt: '2024-01-01T00:00:00.000Z' });
test.each([
  ['in the language asked for', { uk: [retraction('у')], en: [retraction('e')] }, 'en', { note: 'e', locale: 'en' }],
  [
    'in the source where the translation has none yet',
    { uk: [retraction('у')], en: [] },
    'en',
    { note: 'у', locale: 'uk' },
  ],
  [
    'the last of several',
    { uk: [retraction('1'), { kind: 'update', note: '2' }, retraction('3')] },
    'uk',
    { note: '3' },
  ],
])('a retraction is found %s', (_how, corrections, locale, found) => {
  const versions = Object.fromEntries(Object.entries(corrections).map(([code, list]) => [code, { corrections: list }]));
  expect(findRetraction(versions, attributes, locale, 'uk')).toMatchObject(found);
});

test('a correction retracts nothing', () => {
  expect(
    findRetraction({ uk: { corrections: [{ kind: 'correction', note: 'n' }] } }, attributes, 'uk', 'uk'),
  ).toBeUndefined();
});

test('the time is read from the attribute that the policy names', () => {
  const versions = { uk: { amendments: [{ kind: 'retraction', note: 'n', at: new Date('2024-02-03T04:05:06Z') }] } };
  const find = (correctedAt: string | undefined) =>
    findRetraction(versions, { corrections: 'amendments', correctedAt }, 'uk', 'uk');
  expect(find('at')).toEqual({ publishedAt: '2024-02-03T04:05:06.000Z', note: 'n', locale: 'uk' });
  expect(find(undefined)).toEqual({ publishedAt: null, note: 'n', locale: 'uk' });
});
