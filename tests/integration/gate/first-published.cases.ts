import { article, askCode, askPanel, askRest, type Data, doors } from '../../helpers/doors';
import { send } from '../../helpers/send';
import {
  cloneOf,
  type Gate,
  openGate,
  passed,
  prepare,
  putOut,
  readRow,
  readRows,
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

const longAgo = '2001-01-01T00:00:00.000Z';
const savingDoors = doors.filter(({ takes }) => takes === 'saved draft');
const publish = (documentId: string, locale = 'uk') => gate.strapi.documents(article).publish({ documentId, locale });

/** When the draft and the published row say that readers first saw a locale. */
async function readTimes(documentId: string, locale = 'uk'): Promise<(string | null)[]> {
  const draft = await readRow(gate.strapi, documentId, locale, 'draft');
  const published = (await readRows(gate.strapi, documentId))[locale];
  return [draft.firstPublishedAt, ...(published ? [published.firstPublishedAt] : [])];
}

/** How the panel shows a locale of an article: draft, modified or published. */
async function readStatus(documentId: string, locale = 'uk'): Promise<string> {
  const { url, adminToken } = gate.visitor;
  const address = `${url}/content-manager/collection-types/${article}/${documentId}?locale=${locale}`;
  const { body } = await send(address, 'GET', undefined, adminToken);
  return (body as { data: { status: string } }).data.status;
}

describe('the first publication', () => {
  test.each(tableOf(doors))('is written down at the door “%s”, and nothing looks modified', async (_title, door) => {
    const data = writeArticle(gate.samples, 'uk', { firstPublishedAt: longAgo });
    const submission = await prepare(door, gate, 'uk', data);
    if (submission.documentId) expect(await readTimes(submission.documentId)).toEqual([null]);

    const before = Date.now();
    const documentId = passed(await door.publish(gate.visitor, submission));
    const [draft, published] = await readTimes(documentId);
    expect(published).toBe(draft);
    expect(new Date(published ?? 0).getTime()).toBeGreaterThanOrEqual(before);
    expect(new Date(published ?? 0).getTime()).toBeLessThanOrEqual(Date.now());
    expect(await readStatus(documentId)).toBe('published');
  });

  test('is each locale’s own', async () => {
    const versions = { uk: writeArticle(gate.samples, 'uk'), en: writeArticle(gate.samples, 'en') };
    const documentId = await saveDraft(gate.strapi, versions);
    await publish(documentId, 'uk');
    const [first] = await readTimes(documentId, 'uk');
    expect(await readTimes(documentId, 'en')).toEqual([null]);

    await publish(documentId, 'en');
    const [second] = await readTimes(documentId, 'en');
    expect(new Date(second ?? 0) > new Date(first ?? 0)).toBe(true);
    expect(await readTimes(documentId, 'uk')).toEqual([first, first]);
    expect(await readStatus(documentId, 'uk')).toBe('published');
    expect(await readStatus(documentId, 'en')).toBe('published');
  });

  test('is the same moment for locales that go out together', async () => {
    const versions = { uk: writeArticle(gate.samples, 'uk'), en: writeArticle(gate.samples, 'en') };
    const documentId = await putOut(gate.strapi, versions);
    expect(await readTimes(documentId, 'uk')).toEqual(await readTimes(documentId, 'en'));
  });
});

describe('its time stays', () => {
  let documentId: string;
  let first: string;
  beforeEach(async () => {
    documentId = await putOut(gate.strapi, { uk: writeArticle(gate.samples, 'uk') });
    first = String((await readTimes(documentId))[0]);
  });

  const given: [string, unknown][] = [
    ['another time', longAgo],
    ['nothing', null],
  ];
  test.each(tableOf(savingDoors))('at the door “%s” with another time or none in the data', async (_title, door) => {
    for (const [what, firstPublishedAt] of given) {
      const data = writeArticle(gate.samples, 'uk', { headline: what, firstPublishedAt });
      passed(await door.publish(gate.visitor, { documentId, locale: 'uk', data }));
      expect((await readRow(gate.strapi, documentId, 'uk')).headline).toBe(what);
      expect(await readTimes(documentId)).toEqual([first, first]);
      expect(await readStatus(documentId)).toBe('published');
    }
  });

  test.each(given)('when a draft is saved with %s in the data', async (_what, firstPublishedAt) => {
    const data: Data = { headline: 'Saved', firstPublishedAt };
    passed(await askCode(() => gate.strapi.documents(article).update({ documentId, locale: 'uk', data })));
    passed(await askRest(gate.visitor, 'PUT', `/api/articles/${documentId}?locale=uk&status=draft`, { data }));
    passed(await askPanel(gate.visitor, `/${documentId}?locale=uk`, data, 'PUT'));
    expect(await readTimes(documentId)).toEqual([first, first]);
    expect(await readStatus(documentId)).toBe('modified');
  });

  test('when it is published again, with a change and without', async () => {
    await publish(documentId);
    expect(await readTimes(documentId)).toEqual([first, first]);
    await saveChanges(gate, documentId, 'uk', { headline: 'Changed' });
    await publish(documentId);
    expect(await readTimes(documentId)).toEqual([first, first]);
    expect(await readStatus(documentId)).toBe('published');
  });

  test('when it is withdrawn and published again', async () => {
    await gate.strapi.documents(article).unpublish({ documentId, locale: 'uk' });
    expect(await readTimes(documentId)).toEqual([first]);
    await publish(documentId);
    expect(await readTimes(documentId)).toEqual([first, first]);
  });

  test('when a change is discarded', async () => {
    await saveChanges(gate, documentId, 'uk', { headline: 'Changed' });
    await gate.strapi.documents(article).discardDraft({ documentId, locale: 'uk' });
    expect(await readTimes(documentId)).toEqual([first, first]);
  });
});

describe('a clone', () => {
  test.each([undefined, longAgo])('starts without, given %s', async (firstPublishedAt) => {
    const versions = { uk: writeArticle(gate.samples, 'uk'), en: writeArticle(gate.samples, 'en') };
    const documentId = await putOut(gate.strapi, versions);
    const data = { headline: 'A clone', firstPublishedAt };
    const clone = await cloneOf(gate, documentId, '*', data);
    const cloned = passed(await askPanel(gate.visitor, `/clone/${documentId}?locale=uk`, data));

    for (const locale of ['uk', 'en']) expect(await readTimes(clone, locale)).toEqual([null]);
    expect(await readTimes(cloned)).toEqual([null]);
    const before = Date.now();
    await publish(clone);
    expect(new Date((await readTimes(clone))[1] ?? 0).getTime()).toBeGreaterThanOrEqual(before);
  });
});
