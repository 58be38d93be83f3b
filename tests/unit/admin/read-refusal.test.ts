import { type ApiError, readRefusal, rephrase } from '../../../src/plugins/copydesk/admin/src/refusals/read-refusal';
import type { Refusal } from '../../../src/plugins/copydesk/admin/src/refusals/refusal-store';

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
    summary: { key: 'refusal.not-published' },
  });
});

test.each([
  ['nothing', undefined],
  ['another error', { message: 'Forbidden' }],
  ['Strapi’s own validation', { details: { errors: [{ name: 'ValidationError', path: ['lede'], message: 'x' }] } }],
])('%s is no refusal', (_, error) => {
  expect(readRefusal(error)).toBeUndefined();
});

const refusal = (error: typeof refused): Refusal => {
  const read = readRefusal(error);
  if (!read) throw new Error('This is no refusal');
  return read;
};

test('says the whole and its parts in other words', () => {
  expect(rephrase(refused, refusal(refused), 'Не опубліковано', () => 'порожньо')).toMatchObject({
    message: 'Не опубліковано',
    details: { errors: [{ name: 'attribution/byline-missing', path: ['authors'], message: 'порожньо' }] },
  });
});

test('shows a form what is wrong in its locale alone, and keeps the rest', () => {
  const said = rephrase(refused, refusal(refused), 'Not published', ({ message }) => message, 'en');
  expect(said.details?.errors).toEqual([]);
  expect(readRefusal(said)).toEqual(readRefusal(refused));
});

test('shows a form what was not emptied or removed because another language shows it', () => {
  const kept: ApiError = { ...refused, details: { ...refused.details, summary: { key: 'refusal.emptied' } } };
  const read = readRefusal(kept);
  expect(read?.summary).toEqual({ key: 'refusal.emptied' });
  expect(read && rephrase(kept, read, '', ({ message }) => message, 'en').details?.errors).toHaveLength(1);
});
