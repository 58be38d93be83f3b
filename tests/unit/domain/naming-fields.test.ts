import { findTitleField, listNamingFields, readName } from '../../../src/plugins/copydesk/domain/naming-fields';
import type { AttributionParts } from '../../../src/plugins/copydesk/domain/policy/parts';
import type { AttributeSchema } from '../../../src/plugins/copydesk/domain/schema';

const schemaOf = (attributes: Record<string, AttributeSchema>) => ({
  uid: 'api::photo.photo',
  displayName: 'Photo',
  draftAndPublish: false,
  localized: true,
  attributes,
});

const text: AttributeSchema = { type: 'string' };
const required: AttributeSchema = { type: 'string', required: true };
const address: AttributeSchema = { type: 'uid', targetField: 'headline' };

describe('findTitleField', () => {
  test.each<[string, Record<string, AttributeSchema>, AttributionParts, string | undefined]>([
    ['what the slug is made of', { by: required, slug: address, headline: text }, { name: 'by' }, 'headline'],
    ['the name', { code: required, by: text }, { name: 'by' }, 'by'],
    ['the caption', { code: required, legend: { type: 'text' } }, { caption: 'legend' }, 'legend'],
    ['the first required text', { note: text, code: required, other: required }, {}, 'code'],
    ['no private text', { code: { ...required, private: true } }, {}, undefined],
    ['no credit', { agency: required, terms: required }, { creditLine: 'agency', usageTerms: 'terms' }, undefined],
  ])('%s', (_, attributes, parts, expected) => {
    expect(findTitleField(schemaOf(attributes), parts)).toBe(expected);
  });
});

test('a picture is called by its caption, its file, and then any text but its credit', () => {
  const schema = schemaOf({ agency: required, image: { type: 'media' }, legend: { type: 'text' }, note: text });
  const parts = { creditLine: 'agency', image: 'image', caption: 'legend' };
  expect(listNamingFields(schema, parts)).toEqual(['legend', 'image', 'note']);
});

test.each([
  ['its text', { legend: 'Міст' }, 'legend', 'Міст'],
  ['the name of its file', { image: { id: 7, name: 'bridge.jpg' } }, 'image', 'bridge.jpg'],
  ['nothing without a file', { image: null }, 'image', undefined],
])('readName reads %s', (_, row, field, expected) => {
  expect(readName(row, field)).toBe(expected);
});
