import { takeSnapshot } from '../../helpers/database-snapshot';
import { article, type Data } from '../../helpers/doors';
import { logInAdministrator } from '../../helpers/log-in';
import { type Newsroom, openNewsroom } from '../../helpers/newsroom';
import { send } from '../../helpers/send';
import { paragraph } from '../gate/stories';

jest.setTimeout(120_000);

let newsroom: Newsroom;
let token: string;
let props: { author: string; illustration: string; fileId: number };

/** The permissions of an administrator that a token for machines is given. */
const permissions = [
  ...['create', 'read', 'update', 'delete', 'publish'].flatMap((action) =>
    [article, 'api::author.author', 'api::illustration.illustration'].map((subject) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: { locales: ['uk', 'en', 'ru'] },
    })),
  ),
  { action: 'plugin::upload.read' },
  { action: 'plugin::upload.assets.update' },
];

beforeAll(async () => {
  // What an operator writes into config/server.ts.
  newsroom = await openNewsroom((strapi) => strapi.config.set('server.mcp.enabled', true));
  const { strapi } = newsroom;
  const { userId } = await logInAdministrator(newsroom);
  const request = {
    name: 'a machine',
    description: '',
    lifespan: null,
    adminUserOwner: userId,
    adminPermissions: permissions.map((permission) => ({ conditions: [], properties: {}, ...permission })),
  };
  const caller = await strapi.db.query('admin::user').findOne({ where: { id: userId }, populate: ['roles'] });
  ({ accessKey: token } = await strapi.service('admin::api-token-admin').create(request, caller));

  const author = await strapi.db.query('api::author.author').findOne({ where: { locale: 'uk' } });
  const illustration = await strapi.db
    .query('api::illustration.illustration')
    .findOne({ where: { locale: 'uk', rightsExpireAt: null }, populate: ['image'] });
  props = { author: author.documentId, illustration: illustration.documentId, fileId: illustration.image.id };
});
afterAll(() => newsroom.close());

interface ToolAnswer {
  isError?: boolean;
  text: string;
  data?: Data;
}

/** Calls a tool, as a language model's client does. */
async function call(name: string, args: Data): Promise<ToolAnswer> {
  const response = await fetch(`${newsroom.url}/mcp`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } }),
  });
  const body = await response.text();
  const line = body.split('\n').find((one) => one.startsWith('data:'));
  const { result, error } = JSON.parse(line?.slice('data:'.length) ?? body) as {
    result?: { isError?: boolean; content: { text: string }[]; structuredContent?: { data?: Data } };
    error?: { message: string };
  };
  if (!result) throw new Error(`MCP: ${error?.message ?? body}`);
  return {
    isError: result.isError,
    text: result.content.map(({ text }) => text).join(' '),
    data: result.structuredContent?.data,
  };
}

const story = (changes: Data = {}): Data => ({
  headline: 'Новина від машини',
  lede: 'Лід.',
  genre: 'opinion',
  authors: { connect: [props.author] },
  illustration: props.illustration,
  body: [{ __component: 'sections.text', content: [paragraph('Текст новини.')] }],
  ...changes,
});

async function create(data: Data): Promise<string> {
  const answer = await call('create_article', { data, locale: 'uk' });
  if (answer.isError) throw new Error(answer.text);
  return String(answer.data?.documentId);
}

test('a draft is created, with its source locale and a slug of ours, and its letters composed', async () => {
  const documentId = await create(story({ headline: 'Їжак і йод'.normalize('NFD') }));
  const row = await newsroom.strapi.db.query(article).findOne({ where: { documentId } });
  expect(row).toMatchObject({ headline: 'Їжак і йод', slug: 'yizhak-i-yod', sourceLocale: 'uk', publishedAt: null });
});

test('what the gate refuses is refused, in its words, and nothing is changed', async () => {
  const documentId = await create(story({ authors: { set: [] } }));
  const before = await takeSnapshot(newsroom.strapi);
  const answer = await call('publish_article', { documentId, locale: 'uk' });
  expect(answer.isError).toBe(true);
  expect(answer.text).toContain('“Новина від машини” cannot be published yet.');
  expect(answer.text).toContain('“Authors (byline)” is empty');
  expect(answer.text).toContain('There is no version in English yet');
  expect(await takeSnapshot(newsroom.strapi)).toEqual(before);
});

test('what the gate lets out goes out', async () => {
  const documentId = await create(story());
  const { strapi, url } = newsroom;
  const { token: adminToken } = await logInAdministrator(newsroom);
  const deadline = new Date(Date.now() + 3_600_000).toISOString();
  await send(
    `${url}/copydesk/waivers/${article}/${documentId}`,
    'POST',
    { reason: 'Термінова новина', deadline },
    adminToken,
  );
  expect((await call('publish_article', { documentId, locale: 'uk' })).text).toContain(documentId);
  expect(await strapi.db.query(article).count({ where: { documentId, publishedAt: { $notNull: true } } })).toBe(1);

  const changed = await call('update_author', {
    documentId: props.author,
    locale: 'uk',
    data: { kind: 'person', name: '\u200b' },
  });
  expect(changed).toMatchObject({ isError: true, text: expect.stringContaining('cannot be empty: readers see it') });
  const removed = await call('delete_author', { documentId: props.author, locale: 'uk' });
  expect(removed).toMatchObject({ isError: true, text: expect.stringContaining('shows it to readers') });
  const deleted = await call('media_delete_assets', { ids: [props.fileId], dryRun: false });
  expect(deleted.text).toContain('This cannot be removed: readers see it');
  expect(await strapi.db.query('plugin::upload.file').count({ where: { id: props.fileId } })).toBe(1);
});

test('without the right to publish nothing is published', async () => {
  const documentId = await create(story());
  const { strapi } = newsroom;
  await strapi.db.query('admin::permission').deleteMany({
    where: { action: 'plugin::content-manager.explorer.publish', apiToken: { name: 'a machine' } },
  });
  await expect(call('publish_article', { documentId, locale: 'uk' })).rejects.toThrow(/publish_article/);
});
