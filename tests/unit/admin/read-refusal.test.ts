import { readRefusal, rephrase } from '../../../src/plugins/copydesk/admin/src/refusals/read-refusal';

const refused = {
  message: 'This cannot be published yet.',
  details: {
    errors: [{ name: 'attribution/byline-missing', path: ['authors'], message: 'empty', locale: 'uk' }],
  },
};

test('reads the gate’s list', () => {
  expect(readRefusal(refused)).toEqual({
    violations: [
      { rule: 'attribution/byline-missing', level: 'error', path: ['authors'], message: 'empty', locale: 'uk' },
    ],
  });
});

test.each([
  ['nothing', undefined],
  ['another error', { message: 'Forbidden' }],
  ['Strapi’s own validation', { details: { errors: [{ name: 'ValidationError', path: ['lede'], message: 'x' }] } }],
])('%s is no refusal', (_, error) => {
  expect(readRefusal(error)).toBeUndefined();
});

test('says the whole and its parts in other words', () => {
  expect(rephrase(refused, 'Не опубліковано', () => 'порожньо')).toMatchObject({
    message: 'Не опубліковано',
    details: { errors: [{ name: 'attribution/byline-missing', path: ['authors'], message: 'порожньо' }] },
  });
});

test('shows a form what is wrong in its locale alone, and keeps the rest', () => {
  const said = rephrase(refused, 'Not published', ({ message }) => message, 'en');
  expect(said.details?.errors).toEqual([]);
  expect(readRefusal(said)).toEqual(readRefusal(refused));
});
