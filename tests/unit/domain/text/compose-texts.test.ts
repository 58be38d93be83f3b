import type { Schema } from '../../../../src/plugins/copydesk/domain/schema';
import { composeTexts } from '../../../../src/plugins/copydesk/domain/text/compose-texts';
import { define } from '../define';

const apart = 'и\u0306';
const whole = 'й';
const part = define('menu.part', { text: { type: 'text' }, key: { type: 'password' } });
const menu = define('api::menu.menu', {
  title: { type: 'string' },
  body: { type: 'richtext' },
  slug: { type: 'uid' },
  email: { type: 'email' },
  blocks: { type: 'blocks' },
  data: { type: 'json' },
  key: { type: 'password' },
  one: { type: 'component', component: 'menu.part' },
  many: { type: 'component', component: 'menu.part', repeatable: true },
  zone: { type: 'dynamiczone', components: ['menu.part'] },
  cooks: { type: 'relation', relation: 'manyToMany', target: 'c' },
  day: { type: 'date' },
});
const schemaOf = (uid: string): Schema => (uid === 'menu.part' ? part : menu);

test.each<[field: string, of: (text: string) => unknown]>([
  ['title', (text) => text],
  ['body', (text) => `**${text}**`],
  ['slug', (text) => text],
  ['email', (text) => `${text}@example.org`],
  ['blocks', (text) => [{ type: 'paragraph', children: [{ type: 'link', url: '/', children: [{ text }] }] }]],
  ['one', (text) => ({ id: 1, text })],
  ['many', (text) => [{ text }, { text: 'x' }]],
  ['zone', (text) => [{ __component: 'menu.part', text }]],
])('%s is composed', (field, of) => {
  expect(composeTexts({ [field]: of(apart) }, menu, schemaOf)).toEqual({ [field]: of(whole) });
});

test.each<[field: string, value: unknown]>([
  ['key', apart],
  ['data', { text: apart }],
  ['one', { key: apart }],
  ['zone', [{ __component: 'unknown', text: apart }]],
  ['cooks', [apart]],
  ['unknown', apart],
  ['day', new Date(0)],
  ['title', null],
  ['title', 5],
])('%s is left alone', (field, value) => {
  const data = { [field]: value };
  expect(composeTexts(data, menu, schemaOf)).toBe(data);
});

test('data with nothing to compose come back as they are', () => {
  const data = { title: whole, blocks: [{ type: 'paragraph', children: [{ text: whole }] }], many: [{ text: whole }] };
  expect(composeTexts(data, menu, schemaOf)).toBe(data);
});
