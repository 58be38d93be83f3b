import { article, askPanel, askRest, doors } from '../../helpers/doors';
import {
  cloneOf,
  type Gate,
  goThrough,
  openGate,
  passed,
  readRow,
  saveChanges,
  saveDraft,
  tableOf,
  writeArticle,
} from './stories';

let gate: Gate;
beforeAll(async () => {
  gate = await openGate();
});
afterAll(() => gate.close());

const creatingDoors = doors.filter(({ takes }) => takes === 'new');
const readSourceLocale = async (documentId: string, locale: string, status: 'draft' | 'published' = 'draft') =>
  (await readRow(gate.strapi, documentId, locale, status)).sourceLocale;

describe('is the locale in which an article is created', () => {
  test.each(tableOf(creatingDoors))('at the door “%s”', async (_title, door) => {
    // Nothing is a translation of itself, so the article needs no translation credit to go out.
    const data = writeArticle(gate.samples, 'ru', { sourceLocale: undefined, translation: undefined });
    const documentId = await goThrough(door, gate, 'ru', data);
    expect(await readSourceLocale(documentId, 'ru')).toBe('ru');
    expect(await readSourceLocale(documentId, 'ru', 'published')).toBe('ru');
  });

  test('of a draft too, and where the form sends nothing', async () => {
    const data = writeArticle(gate.samples, 'en', { sourceLocale: null, authors: undefined, illustration: undefined });
    const created = [
      (await gate.strapi.documents(article).create({ locale: 'en', data })).documentId,
      passed(await askRest(gate.visitor, 'POST', '/api/articles?locale=en&status=draft', { data })),
      passed(await askPanel(gate.visitor, '?locale=en', data)),
    ];
    for (const documentId of created) expect(await readSourceLocale(documentId, 'en')).toBe('en');
  });

  test('the newsroom’s first where none is said', async () => {
    const data = writeArticle(gate.samples, 'uk', { sourceLocale: undefined });
    const { documentId } = await gate.strapi.documents(article).create({ data });
    expect(await readSourceLocale(documentId, 'uk')).toBe('uk');
  });

  test('of its versions in other locales too', async () => {
    const { sourceLocale: _none, ...data } = writeArticle(gate.samples, 'uk');
    const documentId = await saveDraft(gate.strapi, { en: { ...data, headline: 'First in English' }, uk: data });
    expect(await readSourceLocale(documentId, 'en')).toBe('en');
    expect(await readSourceLocale(documentId, 'uk')).toBe('en');
  });
});

describe('is kept', () => {
  test.each(tableOf(creatingDoors))('as it is given, at the door “%s”', async (_title, door) => {
    const documentId = await goThrough(door, gate, 'uk', writeArticle(gate.samples, 'uk', { sourceLocale: 'en' }));
    expect(await readSourceLocale(documentId, 'uk')).toBe('en');
    expect(await readSourceLocale(documentId, 'uk', 'published')).toBe('en');
  });

  test('when a version is saved that does not speak of it', async () => {
    const documentId = await saveDraft(gate.strapi, { uk: writeArticle(gate.samples, 'uk', { sourceLocale: 'ru' }) });
    await saveChanges(gate, documentId, 'uk', { headline: 'Інший заголовок' });
    expect(await readSourceLocale(documentId, 'uk')).toBe('ru');
  });

  test('by a clone that has it', async () => {
    const documentId = await saveDraft(gate.strapi, {
      uk: writeArticle(gate.samples, 'uk', { sourceLocale: 'ru' }),
      ru: writeArticle(gate.samples, 'ru', { sourceLocale: 'ru' }),
    });
    const clone = await cloneOf(gate, documentId, '*');
    expect(await readSourceLocale(clone, 'uk')).toBe('ru');
  });

  test.each([
    ['code', (documentId: string) => cloneOf(gate, documentId, 'uk')],
    [
      'the panel',
      async (documentId: string) => passed(await askPanel(gate.visitor, `/clone/${documentId}`, { locale: 'uk' })),
    ],
    [
      'the panel, which sends the form along',
      async (documentId: string) =>
        passed(await askPanel(gate.visitor, `/clone/${documentId}`, { locale: 'uk', sourceLocale: 'ru' })),
    ],
  ])('not by a clone that lacks it: %s', async (_, clone) => {
    const documentId = await saveDraft(gate.strapi, {
      ru: writeArticle(gate.samples, 'ru', { sourceLocale: 'ru' }),
      uk: writeArticle(gate.samples, 'uk', { sourceLocale: 'ru' }),
    });
    expect(await readSourceLocale(await clone(documentId), 'uk')).toBe('uk');
    expect(await readSourceLocale(documentId, 'uk')).toBe('ru');
  });
});
