import type { UID } from '@strapi/strapi';
import type { Data } from '../../helpers/doors';
import { outcomeOf, makeToken, readerOf, type Reader, rowsOf } from '../../helpers/content-api';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';
import { listRelationPaths } from '../../helpers/relation-paths';
import { findAdministrator } from '../admin-api/panel';

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

  describe('an answer to a write shows what readers are shown', () => {
    const finding = ['article', 'background', 'illustration'].flatMap((type) =>
      ['find', 'findOne'].map((action) => `api::${type}.${type}.${action}`),
    );
    const writing = () => tokenOf([...rights('create', 'update'), ...finding]);
    const backgroundUid = 'api::background.background';
    const unseen = 'Words that no reader has seen so far';
    const readVersion = async (uid: UID.ContentType, documentId: string, locale: string, populate: string[] = []) =>
      (await newsroom.strapi.documents(uid).findOne({ documentId, locale, populate } as never)) as unknown as Data;
    /** Gives a draft in English other words, and answers those that it had. */
    const rewrite = async (
      { uid, documentId, field }: { uid: UID.ContentType; documentId: string; field: string },
      words: string,
    ): Promise<string> => {
      const former = String((await readVersion(uid, documentId, 'en'))[field]);
      await newsroom.strapi.documents(uid).update({ documentId, locale: 'en', data: { [field]: words } } as never);
      return former;
    };

    test.each([
      ['localizations', '{ localizations { locale publishedAt headline lede } }'],
      ['localizations, a connection', '{ localizations_connection { nodes { publishedAt headline lede } } }'],
      ['the languages of what it shows', '{ headline backgrounds { localizations { title } } }'],
    ])('no drafts, over GraphQL: %s', async (_what, selection) => {
      const documentId = newsroom.articles['karabakh-operation'] ?? '';
      const story = await readVersion(article, documentId, 'uk', ['backgrounds']);
      const [background] = story.backgrounds as { documentId: string }[];
      const places = [
        { uid: article, documentId, field: 'headline' },
        { uid: backgroundUid, documentId: background?.documentId ?? '', field: 'title' },
      ] as const;
      const former: string[] = [];
      for (const place of places) former.push(await rewrite(place, unseen));
      try {
        const mutation = `mutation { updateArticle(documentId: "${documentId}", locale: "uk", data: {}) ${selection} }`;
        const text = JSON.stringify(await readerOf(newsroom, await writing()).graphql(mutation));
        expect(text).toContain(former[selection.includes('title') ? 1 : 0]);
        expect(text).not.toContain(unseen);
        const full = await readerOf(newsroom, await tokenOf([...rights('update'), ...finding, drafts])).graphql(
          mutation,
        );
        expect(JSON.stringify(full)).toContain(unseen);
      } finally {
        for (const [index, place] of places.entries()) await rewrite(place, former[index] ?? '');
      }
    });

    test('nothing that is withdrawn, nor pictures whose rights have expired', async () => {
      const documentId = newsroom.articles['karabakh-operation'] ?? '';
      const { strapi } = newsroom;
      const story = await readVersion(article, documentId, 'uk', ['backgrounds', 'illustration']);
      const shown = (story.backgrounds as { documentId: string }[])[0]?.documentId ?? '';
      const picture = (story.illustration as { documentId: string }).documentId;
      const expire = async (rightsExpireAt: string | null) =>
        strapi.db
          .query('api::illustration.illustration')
          .updateMany({ where: { documentId: picture }, data: { rightsExpireAt } });
      const chief = await findAdministrator(newsroom);
      const withdrawal = (uid: string, subject: string) => `/copydesk/withdrawals/${uid}/${subject}`;
      const kill = async (uid: string, subject: string) =>
        expect((await chief.ask('POST', withdrawal(uid, subject), { kind: 'kill' })).status).toBe(201);
      const query = 'populate[backgrounds]=true&populate[illustration]=true';
      const ask = async () => {
        const { data } = await put(await writing(), query, 'PUT', `articles/${documentId}`);
        return [(data.backgrounds as object[]).length, data.illustration] as unknown[];
      };
      expect(await ask()).toEqual([expect.any(Number), expect.objectContaining({ documentId: picture })]);
      const [before] = await ask();
      await expire('2020-01-01T00:00:00.000Z');
      await kill(backgroundUid, shown);
      try {
        expect(await ask()).toEqual([Number(before) - 1, null]);
        await kill(article, documentId);
        const answer = await put(await writing(), query, 'PUT', `articles/${documentId}`);
        expect([answer.status, 'headline' in answer.data]).toEqual([200, false]);
      } finally {
        await expire(null);
        await chief.ask('DELETE', withdrawal(backgroundUid, shown));
        await chief.ask('DELETE', withdrawal(article, documentId));
      }
    });
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
