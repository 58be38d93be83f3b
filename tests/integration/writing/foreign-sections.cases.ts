import { makeToken } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { send } from '../../helpers/send';
import { article, findAdministrator, type PanelUser, writeStory } from '../admin-api/panel';

/* A dynamic zone takes the sections that its schema names, over every door. */

let newsroom: Newsroom;
let admin: PanelUser;
let token: string;
let documentId: string;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  admin = await findAdministrator(newsroom);
  token = await makeToken(newsroom, 'custom', [`${article}.update`, `${article}.create`]);
  documentId = await writeStory(newsroom);
});

interface Reply {
  status: number;
  error?: unknown;
}

const link = { label: 'a', url: 'https://example.org' };
const body = [
  { __component: 'sections.text', content: [{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }] },
  { __component: 'editorial.link', ...link },
];

async function askApi(method: string, path: string, sent: object): Promise<Reply> {
  const answer = await send(`${newsroom.url}${path}`, method, sent, token);
  return { status: answer.status, ...(answer.body as { error?: unknown }) };
}

const doors: [door: string, save: () => Promise<Reply>][] = [
  ['REST, a draft', () => askApi('PUT', `/api/articles/${documentId}?locale=uk&status=draft`, { data: { body } })],
  [
    'REST, a new one',
    () => askApi('POST', '/api/articles?locale=uk&status=draft', { data: { headline: 'Порт', body } }),
  ],
  [
    'GraphQL',
    async () => {
      const query = `mutation ($id: ID!, $body: [ArticleBodyDynamicZoneInput!]) {
        updateArticle(documentId: $id, locale: "uk", status: DRAFT, data: { body: $body }) { documentId }
      }`;
      const sections = [{ __typename: 'ComponentEditorialLink', ...link }];
      const answer = await askApi('POST', '/graphql', { query, variables: { id: documentId, body: sections } });
      const [error] = (answer as { errors?: { message: string }[] }).errors ?? [];
      return { status: error ? 400 : 200, error };
    },
  ],
  [
    'the panel',
    () => admin.ask('PUT', `/content-manager/collection-types/${article}/${documentId}?locale=uk`, { body }),
  ],
];

const readBody = async () => {
  const row = await newsroom.strapi.documents(article).findOne({ documentId, locale: 'uk', populate: ['body'] });
  return (row as unknown as { body: { __component: string }[] }).body.map(({ __component }) => __component);
};

test.each(doors)('another is refused by name over %s', async (_door, save) => {
  const before = await readBody();
  expect(await save()).toMatchObject({
    status: 400,
    error: {
      message: expect.stringContaining('Article: “Body” takes no section “editorial.link”. It takes sections.text'),
    },
  });
  expect(await readBody()).toEqual(before);
});

test.each(['__proto__', 'sections.unknown', 'sections.text '])(
  'so is what no component is called: %j',
  async (name) => {
    const data = { body: [{ __component: name }] } as never;
    await expect(newsroom.strapi.documents(article).update({ documentId, locale: 'uk', data })).rejects.toThrow(
      `takes no section “${name}”`,
    );
  },
);
