import type { Policy } from '../../../src/plugins/copydesk/domain/policy/policy';
import { copydesk } from '../../helpers/copydesk';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

const source = 'api::source.source' as const;
const deskRow = 'plugin::copydesk.desk-entry';

describe('a type that the policy no longer speaks of', () => {
  let policy: Policy;
  beforeAll(() => {
    policy = newsroom.strapi.config.get('plugin::copydesk') as Policy;
    const { [source]: _left, ...contentTypes } = policy.contentTypes;
    newsroom.strapi.config.set('plugin::copydesk', { ...policy, contentTypes });
  });
  afterAll(() => newsroom.strapi.config.set('plugin::copydesk', policy));

  test('can be written, and deleted', async () => {
    const documents = newsroom.strapi.documents(source);
    const data = { name: 'Міська рада', kind: 'official' as const };
    const { documentId } = await documents.create({ locale: 'uk', data });
    await documents.update({ documentId, locale: 'uk', data: { name: 'Міськрада' } } as never);
    expect(await documents.findOne({ documentId, locale: 'uk' })).toMatchObject({ name: 'Міськрада' });
    await newsroom.strapi.db.query(source).updateMany({ where: { documentId }, data: { name: 'Рада' } });
    await documents.delete({ documentId, locale: '*' });
    expect(await documents.findOne({ documentId, locale: 'uk' })).toBeNull();
  });

  test('keeps its translation records while others are adopted: it may come back', async () => {
    const { strapi } = newsroom;
    const recorded = () =>
      strapi.db.query('plugin::copydesk.translation-state').count({ where: { contentType: source } });
    const before = await recorded();
    expect(before).toBeGreaterThan(0);
    await copydesk.adoptDocuments(strapi);
    expect(await recorded()).toBe(before);
    expect(await strapi.db.query(deskRow).count({ where: { contentType: source } })).toBe(0);
  });

  test('is not waited for, however many of it are due', async () => {
    const { strapi } = newsroom;
    const past = new Date(Date.now() - 1000);
    const row = await strapi.db.query(deskRow).findOne({ where: {} });
    const { id: _id, documentId: _documentId, ...data } = row;
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...data,
      contentType: source,
      subject: `gone-${index}`,
      reassessAt: past,
    }));
    for (const one of many) await strapi.db.query(deskRow).create({ data: one });
    expect(await copydesk.reassessDue(strapi)).toBe(0);
    await strapi.db.query(deskRow).deleteMany({ where: { subject: { $startsWith: 'gone-' } } });
  });
});

describe('the desk, while much is due', () => {
  const makeDue = () =>
    newsroom.strapi.db.query(deskRow).updateMany({ where: {}, data: { reassessAt: new Date(Date.now() - 1000) } });

  test('stops when it is told to, after the document that it is at', async () => {
    const { count } = await makeDue();
    const stop = new AbortController();
    const reassessing = copydesk.reassessDue(newsroom.strapi, { signal: stop.signal });
    stop.abort();
    expect(await reassessing).toBeLessThanOrEqual(1);
    expect(await copydesk.reassessDue(newsroom.strapi)).toBeGreaterThanOrEqual(Number(count) - 1);
  });

  test('goes on past one that it cannot assess', async () => {
    const { strapi } = newsroom;
    const broken = await strapi.db.query(deskRow).findOne({ where: { contentType: 'api::article.article' } });
    await strapi.db.connection.raw(
      `create function refuse_it() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
    );
    await strapi.db.connection.raw(
      `create trigger refuse_it before insert or update of title on copydesk_desk_entries
       for each row when (new.subject = '${broken.subject}') execute function refuse_it()`,
    );
    try {
      const { count } = await makeDue();
      expect(await copydesk.reassessDue(strapi)).toBeGreaterThanOrEqual(Number(count));
      const { reassessAt } = await strapi.db.query(deskRow).findOne({ where: { id: broken.id } });
      expect(new Date(reassessAt).getTime()).toBeGreaterThan(Date.now());
    } finally {
      await strapi.db.connection.raw('drop function refuse_it() cascade');
    }
  });
});
