import { takeSnapshot } from '../../helpers/database-snapshot';
import { article } from '../../helpers/doors';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { copydesk } from '../../helpers/copydesk';
import { findAdministrator, type PanelUser, writeStory } from '../admin-api/panel';

/* PostgreSQL knows times that no calendar of JavaScript has, and years that ISO 8601 writes in a way of their own. */

const illustration = 'api::illustration.illustration';
let newsroom: Newsroom;
let admin: PanelUser;

beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
});

const sql = (text: string, values: readonly string[]) => newsroom.strapi.db.connection.raw(text, values as never);

const times = ['infinity', '-infinity', '12345-01-01 00:00:00+00', '0044-03-15 00:00:00+00 BC'];
const columns: [table: string, column: string][] = [
  ['articles', 'first_published_at'],
  ['articles', 'updated_at'],
  ['articles', 'created_at'],
  ['illustrations', 'rights_expire_at'],
  ['illustrations', 'updated_at'],
];

describe.each(columns)('a time without a day in %s.%s', (table, column) => {
  test.each(times)('%s keeps no story from being read, saved and taken down', async (time) => {
    const story = await writeStory(newsroom);
    const picture = await newsroom.strapi.documents(article).findOne({
      ...{ documentId: story, locale: 'uk' },
      populate: { illustration: true },
    });
    const shown = (picture?.illustration as { documentId: string }).documentId;
    await newsroom.strapi.documents(article).publish({ documentId: story, locale: '*' });
    const changed = table === 'articles' ? story : shown;
    const former = await newsroom.strapi.db.connection(table).select('id', column).where({ document_id: changed });
    await sql(`update ${table} set ${column} = ? where document_id = ?`, [time, changed]);
    try {
      await copydesk.followRecordedChanges(newsroom.strapi);
      const type = table === 'articles' ? article : illustration;
      const form = `/content-manager/collection-types/${type}/${changed}?locale=uk`;
      expect((await admin.ask('GET', form)).status).toBe(200);
      expect((await admin.ask('GET', `/copydesk/readiness/${article}/${story}`)).status).toBe(200);
      const save = `/content-manager/collection-types/${article}/${story}?locale=uk`;
      expect((await admin.ask('PUT', save, { lede: `Зміна, ${Math.random()}` })).status).toBe(200);
      const withdrawal = await admin.ask('POST', `/copydesk/withdrawals/${article}/${story}`, { kind: 'kill' });
      expect(withdrawal).toMatchObject({ status: 201 });
      const read = await fetch(`${newsroom.url}/api/articles/${story}?locale=uk`);
      expect(read.status).not.toBe(200);
    } finally {
      for (const row of former) await newsroom.strapi.db.connection(table).where({ id: row.id }).update(row);
      await copydesk.followRecordedChanges(newsroom.strapi);
    }
  });
});

test.each(['+012345-01-01T00:00:00.000Z', '-000043-03-15T00:00:00.000Z', '0000-01-01T00:00:00Z', 8.64e15])(
  'an expiry of rights at %s is saved or refused, and fails nothing',
  async (rightsExpireAt) => {
    const { documentId } = await newsroom.strapi.db.query(illustration).findOne({ where: {} });
    const path = `/content-manager/collection-types/${illustration}/${documentId}?locale=uk`;
    const before = await takeSnapshot(newsroom.strapi);
    const { status } = await admin.ask('PUT', path, { rightsExpireAt });
    expect([200, 400]).toContain(status);
    if (status === 400) expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
    expect((await admin.ask('PUT', path, { rightsExpireAt: null })).status).toBe(200);
  },
);
