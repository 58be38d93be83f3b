import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldWords, findWords } from '../../../src/field-words';
import { listHints, toTranslations } from '../../../src/field-words/to-translations';
import { componentViews, contentTypeViews } from '../../../src/setup/edit-views';
import type { ContentTypeView } from '../../../src/setup/edit-views/edit-view';
import {
  type Configuration,
  type FieldConfiguration,
  mergeConfiguration,
} from '../../../src/setup/edit-views/merge-configuration';

interface Schema {
  attributes: Record<string, { type: string; mappedBy?: string; target?: string }>;
}

const field = (label: string, edit: FieldConfiguration['edit'] = {}): FieldConfiguration => ({
  edit: { label, description: '', placeholder: '', visible: true, editable: true, ...edit },
  list: { label, searchable: true, sortable: true },
});

const current: Configuration = {
  settings: { pageSize: 10, mainField: 'slug', defaultSortBy: 'slug', defaultSortOrder: 'ASC' },
  metadatas: {
    id: { edit: {}, list: { label: 'id', searchable: true, sortable: true } },
    title: field('title'),
    slug: field('slug', { placeholder: 'kept' }),
    author: field('author', { mainField: 'id' }),
    added: field('added'),
    updatedAt: field('updatedAt', { visible: false }),
  },
  layouts: { list: ['id', 'slug'], edit: [[{ name: 'slug', size: 6 }]] },
};

const view: ContentTypeView = {
  uid: 'api::note.note',
  mainField: 'title',
  defaultSortBy: 'updatedAt',
  defaultSortOrder: 'DESC',
  list: ['title', 'removed', 'updatedAt'],
  edit: [
    [['title', 12]],
    [['removed', 12]],
    [
      ['slug', 6],
      ['author', 6],
    ],
  ],
  relationTitles: { author: 'name' },
  readOnly: ['slug'],
};

const words = { title: { label: 'Title', hint: 'What it is about.' }, updatedAt: { label: 'Last saved' } };

describe('mergeConfiguration', () => {
  const merged = mergeConfiguration(current, view, words);

  it('puts the settings of the view over the others', () => {
    expect(merged.settings).toEqual({
      pageSize: 10,
      mainField: 'title',
      defaultSortBy: 'updatedAt',
      defaultSortOrder: 'DESC',
    });
  });

  it('takes labels and hints from the words, and leaves a field without words as it is', () => {
    expect(merged.metadatas.title?.edit).toMatchObject({ label: 'Title', description: 'What it is about.' });
    expect(merged.metadatas.title?.list).toEqual({ label: 'Title', searchable: true, sortable: true });
    expect(merged.metadatas.updatedAt?.list.label).toBe('Last saved');
    expect(merged.metadatas.added).toEqual(current.metadatas.added);
    expect(merged.metadatas.id).toEqual(current.metadatas.id);
  });

  it('locks what is read-only and names what relations point to, keeping the rest of the field', () => {
    expect(merged.metadatas.slug?.edit).toMatchObject({ editable: false, placeholder: 'kept' });
    expect(merged.metadatas.author?.edit).toMatchObject({ editable: true, mainField: 'name' });
  });

  it('places the rows of the view, then every editable field the view left out', () => {
    expect(merged.layouts.edit).toEqual([
      [{ name: 'title', size: 12 }],
      [
        { name: 'slug', size: 6 },
        { name: 'author', size: 6 },
      ],
      [{ name: 'added', size: 12 }],
    ]);
  });

  it('passes over columns the type does not have', () => {
    expect(merged.layouts.list).toEqual(['title', 'updatedAt']);
  });

  it('keeps the list of a component, which has no list of its own', () => {
    const { list } = mergeConfiguration(current, { uid: 'sections.note', edit: [] }, {}).layouts;
    expect(list).toEqual(current.layouts.list);
  });

  it('changes nothing the second time', () => {
    expect(mergeConfiguration(merged, view, words)).toEqual(merged);
  });
});

describe('the edit views', () => {
  const schemas = readSchemas();
  const views = [...contentTypeViews, ...componentViews];
  const titles = new Map(contentTypeViews.map(({ uid, mainField }) => [uid, mainField]));

  it('exist for every content type and component', () => {
    expect(views.map(({ uid }) => uid).sort()).toEqual([...schemas.keys()].sort());
  });

  it.each(views)('$uid places every attribute once, in rows of at most twelve columns', ({ uid, edit }) => {
    const names = edit.flat().map(([name]) => name);
    expect(names.sort()).toEqual(Object.keys(attributesOf(uid)).sort());
    for (const row of edit) expect(row.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  it.each(views)('$uid gives a full row to every field that cannot be resized', ({ uid, edit }) => {
    for (const [name, size] of edit.flat()) {
      const { type } = attributesOf(uid)[name] ?? {};
      if (['component', 'dynamiczone', 'blocks', 'json', 'richtext'].includes(String(type))) expect(size).toBe(12);
    }
  });

  it.each(views)('$uid names every relation by the main field of its target', ({ uid, relationTitles = {} }) => {
    const relations = Object.entries(attributesOf(uid)).filter(([, { type }]) => type === 'relation');
    expect(relationTitles).toEqual(
      Object.fromEntries(relations.map(([name, { target }]) => [name, titles.get(String(target))])),
    );
  });

  it.each(views)('$uid does not let the far side of a relation be changed', ({ uid, readOnly = [] }) => {
    const farSides = Object.entries(attributesOf(uid)).filter(([, { mappedBy }]) => mappedBy !== undefined);
    expect(readOnly).toEqual(expect.arrayContaining(farSides.map(([name]) => name)));
  });

  function attributesOf(uid: string): Schema['attributes'] {
    return schemas.get(uid)?.attributes ?? {};
  }
});

describe('the words', () => {
  const schemas = readSchemas();

  it.each(Object.entries(fieldWords))('in %s name exactly the attributes there are', (_language, spoken) => {
    expect(Object.keys(spoken.fields).sort()).toEqual([...schemas.keys()].sort());
    for (const [uid, { attributes }] of schemas) {
      expect(Object.keys(spoken.fields[uid] ?? {}).sort()).toEqual(Object.keys(attributes).sort());
    }
  });

  it.each(Object.entries(fieldWords))('in %s have the same keys as in English', (_language, spoken) => {
    expect(Object.keys(toTranslations(spoken)).sort()).toEqual(Object.keys(toTranslations(fieldWords.en)).sort());
  });

  it.each(Object.entries(fieldWords))('in %s hold nothing that a message format would read as code', (_, spoken) => {
    for (const text of Object.values(toTranslations(spoken))) expect(text).not.toMatch(/[{}<>']/);
  });

  it('never use one English hint for two fields: the panel knows a hint by it', () => {
    const hints = listHints(fieldWords.en).map(({ hint }) => hint);
    expect(new Set(hints).size).toBe(hints.length);
  });

  it('cover what Strapi adds to content types, and only there', () => {
    expect(findWords(fieldWords.en, 'api::article.article')).toHaveProperty('updatedAt');
    expect(findWords(fieldWords.en, 'sections.text')).not.toHaveProperty('updatedAt');
  });
});

/** The schemas of this application, by uid. */
function readSchemas(): Map<string, Schema> {
  const source = path.resolve(__dirname, '..', '..', '..', 'src');
  const read = (...at: string[]) => JSON.parse(readFileSync(path.join(source, ...at), 'utf8')) as Schema;
  const types = readdirSync(path.join(source, 'api')).map(
    (name) => [`api::${name}.${name}`, read('api', name, 'content-types', name, 'schema.json')] as const,
  );
  const components = readdirSync(path.join(source, 'components')).flatMap((category) =>
    readdirSync(path.join(source, 'components', category)).map(
      (file) => [`${category}.${path.basename(file, '.json')}`, read('components', category, file)] as const,
    ),
  );
  return new Map([...types, ...components]);
}
