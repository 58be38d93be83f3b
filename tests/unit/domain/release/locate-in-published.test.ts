import type { Row } from '../../../../src/plugins/copydesk/domain/document';
import { isNoWorse } from '../../../../src/plugins/copydesk/domain/release/is-no-worse';
import { locateInPublished } from '../../../../src/plugins/copydesk/domain/release/locate-in-published';
import type { FieldPath, SpokenValues } from '../../../../src/plugins/copydesk/domain/violation';

const text = (words: string, id = 1): Row => ({ id, __component: 'kitchen.text', words });
const clip = (url: string, id = 1): Row => ({ id, __component: 'kitchen.clip', url, provider: 'tube', credit: '' });
const bodies = (...body: Row[]): Row => ({ body });

test.each<[string, FieldPath, Row, Row, FieldPath | undefined]>([
  ['a field of the document', ['title'], { title: 'Two' }, { title: 'One' }, ['title']],
  [
    'an entry in the same place',
    ['body', 0, 'credit'],
    bodies(clip('a/b', 9)),
    bodies(clip('a/b')),
    ['body', 0, 'credit'],
  ],
  ['one behind a new entry', ['body', 1], bodies(text('New'), clip('a/b')), bodies(clip('a/b')), ['body', 0]],
  ['a new entry', ['body', 0], bodies(text('New'), clip('a/b')), bodies(clip('a/b')), undefined],
  ['one whose typo is mended', ['body', 0], bodies(text('Add the salt')), bodies(text('Add teh salt')), ['body', 0]],
  ['one of a single word, mended', ['body', 0], bodies(text('Delivery')), bodies(text('Dlivery')), ['body', 0]],
  ['one that says something else', ['body', 0], bodies(text('Boil it')), bodies(text('Add salt')), undefined],
  ['one that shows something else', ['body', 0], bodies(clip('a/c')), bodies(clip('a/b')), undefined],
])('%s', (_, path, here, there, expected) => {
  expect(locateInPublished(path, here, there)).toEqual(expected);
});

const english = { kind: 'language', locale: 'en' } as const;
const german = { kind: 'language', locale: 'de' } as const;

test.each<[string, SpokenValues | undefined, SpokenValues | undefined, boolean]>([
  ['nothing', undefined, undefined, true],
  ['the same count', { missingDocuments: 1 }, { missingDocuments: 1 }, true],
  ['fewer', { missingDocuments: 1 }, { missingDocuments: 2 }, true],
  ['more', { missingDocuments: 2 }, { missingDocuments: 1 }, false],
  ['some of the same figures', { missing: ['12'] }, { missing: ['12', '40'] }, true],
  ['another figure', { missing: ['13'] }, { missing: ['12', '40'] }, false],
  ['as far from the original', { here: 2, there: 3 }, { here: 1, there: 2 }, true],
  ['nearer to the original', { here: 2, there: 3 }, { here: 1, there: 3 }, true],
  ['further from the original', { here: 1, there: 3 }, { here: 2, there: 3 }, false],
  ['elsewhere', { position: 4 }, { position: 1 }, true],
  ['another name', { what: 'Ivan' }, { what: 'Iwan' }, true],
  ['the same language', { found: english }, { found: english }, true],
  [
    'the same language, as the database has it',
    { found: english },
    { found: { locale: 'en', kind: 'language' } },
    true,
  ],
  ['another language', { found: english }, { found: german }, false],
])('%s is no worse: %#', (_, now, before, expected) => {
  expect(isNoWorse(now, before)).toBe(expected);
});
