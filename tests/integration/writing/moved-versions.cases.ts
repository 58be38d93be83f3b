import { takeSnapshot } from '../../helpers/database-snapshot';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { article, findAdministrator, hire, type PanelUser, writeStory } from '../admin-api/panel';

let newsroom: Newsroom;
let chief: PanelUser;
let translator: PanelUser;
let story: string;
let other: string;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  chief = await findAdministrator(newsroom);
  translator = await hire(newsroom, 'copydesk-translator-en');
  story = await writeStory(newsroom);
  other = await writeStory(newsroom, ['uk']);
});

const manager = `/content-manager/collection-types/${article}`;
const headline = 'The embankment is open';
const documents = () => newsroom.strapi.documents(article);
const rowsOf = (documentId: string) => newsroom.strapi.db.query(article).count({ where: { documentId } });

describe('a save does not move a version to another document', () => {
  const named: [what: string, documentId: () => unknown][] = [
    ['one that is there', () => other],
    ['one that is not there', () => 'stolen1'],
    ['none', () => null],
    ['nothing', () => ''],
    ['a number', () => 5],
    ['an object', () => ({})],
  ];

  test.each(named)('%s', async (_what, documentId) => {
    const data = { headline, documentId: documentId() };
    const before = await takeSnapshot(newsroom.strapi);
    for (const user of [chief, translator]) {
      const { status, error } = await user.ask('PUT', `${manager}/${story}?locale=en`, data);
      expect({ status, name: error.name, uid: error.details.uid }).toEqual({
        ...{ status: 400, name: 'ValidationError', uid: article },
      });
      expect(error.message).toContain('“documentId”');
    }
    const save = documents().update({ documentId: story, locale: 'en', data: data as never });
    await expect(save).rejects.toThrow('cannot move a version to another document');
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('nor does a middleware of the project', async () => {
    let isOn = true;
    newsroom.strapi.documents.use((context, next) => {
      if (isOn && context.action === 'update' && context.uid === article) {
        Object.assign((context.params as { data: object }).data, { documentId: 'led-astray' });
      }
      return next();
    });
    const before = await takeSnapshot(newsroom.strapi);
    const save = documents().update({ documentId: story, locale: 'en', data: { headline } });
    await expect(save.finally(() => (isOn = false))).rejects.toThrow('to another document');
    expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
  });

  test('one that names its own document is a save like any other', async () => {
    const data = { headline, documentId: story };
    expect((await chief.ask('PUT', `${manager}/${story}?locale=en`, data)).status).toBe(200);
    expect(await rowsOf(story)).toBe(3);
  });

  test('a new document may be given an id that no other has', async () => {
    const begin = (documentId: string) =>
      documents().create({ locale: 'uk', data: { headline: 'Набережну відкрито', documentId } as never });
    expect((await begin('importedimportedimported')).documentId).toBe('importedimportedimported');
    for (const taken of ['importedimportedimported', story]) {
      const before = await rowsOf(taken);
      await expect(begin(taken)).rejects.toThrow('cannot move a version to another document');
      expect(await rowsOf(taken)).toBe(before);
    }
  });
});
