import { outcomeOf, makeToken, readerOf, type Reader, rowsOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { listRelationPaths } from '../../helpers/relation-paths';

const article = 'api::article.article';
const drafts = 'plugin::copydesk.drafts.read';
const rights = (...actions: string[]) => actions.map((action) => `${article}.${action}`);

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

const tokenOf = (permissions: string[]) => makeToken(newsroom, 'custom', permissions);

describe('who writes', () => {
  const secret = 'Слова, яких ще ніхто не бачить';
  let documentId: string;
  beforeAll(async () => {
    const data = { headline: secret, lede: secret, genre: 'news' };
    ({ documentId } = await newsroom.strapi.documents(article).create({ locale: 'uk', data: data as object }));
  });

  const put = async (
    token: string,
    query: string,
    method = 'PUT',
    path = `articles/${documentId}`,
    data: object = {},
  ) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const address = `${newsroom.url}/api/${path}?locale=uk&${query}`;
    const response = await fetch(address, { method, headers, body: JSON.stringify({ data }) });
    const text = await response.text();
    return { status: response.status, text, data: (JSON.parse(text) as { data: Record<string, unknown> }).data };
  };
  const mutate = async (token: string, fields: string, status = 'DRAFT') =>
    readerOf(newsroom, token).graphql(
      `mutation ($id: ID!) { updateArticle(documentId: $id, status: ${status}, data: {}) { ${fields} } }`,
      { id: documentId },
    );

  const named = ['documentId', 'id', 'locale', 'publishedAt'];

  test.each([
    ['update alone', rights('update')],
    ['update and find, but no drafts', rights('update', 'find', 'findOne')],
    ['update and drafts, but not find', [...rights('update'), drafts]],
  ])('a token with %s gets none of the draft that it writes', async (_what, permissions) => {
    const token = await tokenOf(permissions);
    for (const query of ['status=draft', 'status=draft&populate=*', 'status=draft&fields[0]=headline&fields[1]=lede']) {
      const answer = await put(token, query);
      expect(answer.status).toBe(200);
      expect(Object.keys(answer.data).filter((key) => !named.includes(key))).toEqual([]);
      expect(answer.data.documentId).toBe(documentId);
      expect(answer.text).not.toContain(secret);
    }
    const before = await newsroom.strapi.db.query(article).findOne({ where: { documentId } });
    for (const fields of [
      'headline',
      'documentId ...A } } fragment A on Article { ... on Article { lede ',
      'byline',
      'authors { name }',
    ]) {
      const refused = await mutate(token, fields);
      expect([outcomeOf(refused), refused.text.includes(secret)]).toEqual(['FORBIDDEN', false]);
    }
    expect(await newsroom.strapi.db.query(article).findOne({ where: { documentId } })).toEqual(before);
    const answer = await mutate(token, '__typename documentId locale publishedAt');
    expect(answer.body).toEqual({
      data: { updateArticle: { __typename: 'Article', documentId, locale: 'uk', publishedAt: null } },
    });
  });

  test('a token with update, find and drafts gets the draft that it writes', async () => {
    const token = await tokenOf([...rights('update', 'find'), drafts]);
    expect((await put(token, 'status=draft')).data.headline).toBe(secret);
    expect((await mutate(token, 'headline')).text).toContain(secret);
  });

  test('a token with create alone gets the name of what it has made, and can go on with it', async () => {
    const token = await tokenOf(rights('create', 'update'));
    const made = await put(token, 'status=draft', 'POST', 'articles', { headline: secret, genre: 'news' });
    expect([made.status, made.text.includes(secret)]).toEqual([201, false]);
    const path = `articles/${made.data.documentId}`;
    expect((await put(token, 'status=draft', 'PUT', path, { lede: 'Ще одне' })).status).toBe(200);
    expect(
      await newsroom.strapi.documents(article).findOne({ documentId: String(made.data.documentId), locale: 'uk' }),
    ).toMatchObject({
      headline: secret,
      lede: 'Ще одне',
    });
  });

  test.each([
    ['update alone', rights('update'), false],
    ['update and find', rights('update', 'find'), true],
    ['update and findOne', rights('update', 'findOne'), true],
  ])('a token with %s publishes; whether it gets what is published: %s', async (_what, permissions, gets) => {
    const token = await tokenOf(permissions);
    const published = newsroom.articles['libraries-opinion'] ?? '';
    const answer = await put(token, 'status=published&fields[0]=headline', 'PUT', `articles/${published}`);
    expect(answer.status).toBe(200);
    expect('headline' in answer.data).toBe(gets);
    const mutation = `mutation { updateArticle(documentId: "${published}", data: {}) { headline } }`;
    expect(outcomeOf(await readerOf(newsroom, token).graphql(mutation))).toBe(gets ? 'answered' : 'FORBIDDEN');
  });

  test('a type without drafts is read by who may find it', async () => {
    const [author] = rowsOf(await readerOf(newsroom).get('authors?locale=uk'));
    const path = `authors/${author?.documentId}`;
    const writer = await put(await tokenOf(['api::author.author.update']), '', 'PUT', path);
    expect([writer.status, 'name' in writer.data]).toEqual([200, false]);
    const both = await put(await tokenOf(['api::author.author.update', 'api::author.author.find']), '', 'PUT', path);
    expect([both.status, both.data.name]).toEqual([200, author?.name]);
  });
});

describe('who may find stories alone', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = readerOf(newsroom, await tokenOf([...rights('find', 'findOne'), drafts]));
  });

  const others = new Set(['authors', 'translators', 'illustration', 'backgrounds', 'sources', 'source']);
  /** One text of each row that can be reached. */
  const all = new Map(listRelationPaths(2).map((way) => [`${way.uid} ${way.steps.slice(0, -1).join('.')}`, way]));
  const ways = [...all.values()].filter(({ uid, steps }) => uid === article && steps.some((step) => others.has(step)));
  let words: string[];
  beforeAll(async () => {
    const fields = { author: 'name', background: 'title', illustration: 'caption', source: 'name' };
    const names = Object.entries(fields).map(async ([name, field]) => {
      const rows = await newsroom.strapi.db.query(`api::${name}.${name}`).findMany({ select: ['id', field] });
      return rows.map((row) => JSON.stringify({ [field]: String(row[field]) }).slice(1, -1));
    });
    words = (await Promise.all(names)).flat();
  });

  const populate = (steps: readonly string[]) => `populate[${steps.slice(0, -1).join('][populate][')}]=true`;
  const nested = (steps: readonly string[]): string =>
    steps
      .slice()
      .reverse()
      .reduce((inner, step) => (inner === '' ? step : `${step} { ${inner} }`), '');

  test('there are ways to try, and words to find', () => {
    expect(ways.length).toBeGreaterThan(10);
    expect(words.length).toBeGreaterThan(20);
  });

  test('gets nothing of other types by any way of REST', async () => {
    const queries = [
      'populate=*',
      'populate[body][on][sections.statement][populate][source]=true',
      'populate[body][on][sections.figure][populate][illustration]=true',
      ...ways.flatMap(({ steps }) => [
        populate(steps),
        `filters${steps.map((step) => `[${step}]`).join('')}[$contains]=a`,
        `sort=${steps.join('.')}`,
      ]),
    ];
    const found = [];
    for (const query of queries) {
      const { status, text } = await reader.get(`articles?status=draft&pagination[pageSize]=50&${query}`);
      const seen = words.find((word) => text.includes(word));
      if (seen !== undefined || (/^(filters|sort)/.test(query) && status !== 400)) found.push([query, status, seen]);
    }
    expect(found).toEqual([]);
  }, 60_000);

  test('gets nothing of other types by any way of GraphQL', async () => {
    const found = [];
    for (const { steps, at } of graphqlWays()) {
      for (const list of ['articles', 'articles(status: DRAFT)']) {
        const answer = await reader.graphql(`{ ${list} { ${at} } }`);
        const seen = words.find((word) => answer.text.includes(word));
        if (outcomeOf(answer) !== 'FORBIDDEN' || seen !== undefined) found.push([list, steps, outcomeOf(answer), seen]);
      }
    }
    expect(found).toEqual([]);
  }, 60_000);

  /** In the dynamic zone each component is a type of its own. */
  function graphqlWays(): { steps: string; at: string }[] {
    const { components, contentTypes } = newsroom.strapi;
    const { body } = contentTypes[article]?.attributes as unknown as {
      body: { components: (keyof typeof components)[] };
    };
    const bodies = body.components.flatMap((uid) =>
      Object.entries((components[uid]?.attributes ?? {}) as Record<string, { type: string }>)
        .filter(([, { type }]) => type === 'relation')
        .map(([name]) => [components[uid]?.globalId, name] as const),
    );
    expect(bodies).toHaveLength(3);
    return [
      ...ways.map(({ steps }) => ({ steps: steps.join('.'), at: nested(steps) })),
      ...bodies.map(([component, relation]) => ({
        steps: `${component}.${relation}`,
        at: `body { ... on ${component} { ${relation} { documentId ${relation === 'source' ? 'name' : 'caption'} } } }`,
      })),
    ];
  }
});
