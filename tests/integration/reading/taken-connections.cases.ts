import type { Knex } from 'knex';
import { makeToken } from '../../helpers/content-api';
import { logIn } from '../../helpers/log-in';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

interface Pool {
  max: number;
  acquireTimeoutMillis: number;
}
type Transaction = Knex.Transaction;

let newsroom: Newsroom;
let apiToken: string;
let panelToken: string;
beforeAll(async () => {
  newsroom = await shareNewsroom();
  apiToken = await makeToken(newsroom, 'custom', ['api::article.article.find']);
  ({ token: panelToken } = await logIn(newsroom, process.env.ADMIN_EMAIL ?? '', process.env.ADMIN_PASSWORD ?? ''));
});

describe('while every connection to the database is taken', () => {
  let pool: Pool;
  let usualPatience: number;
  let taken: Transaction[] = [];
  beforeAll(async () => {
    const { connection } = newsroom.strapi.db;
    ({ pool } = connection.client as { pool: Pool });
    usualPatience = pool.acquireTimeoutMillis;
    taken = await Promise.all(Array.from({ length: pool.max }, () => connection.transaction()));
    pool.acquireTimeoutMillis = 200;
  });
  afterAll(() => release());

  async function release(): Promise<void> {
    pool.acquireTimeoutMillis = usualPatience;
    await Promise.all(taken.splice(0).map((transaction) => transaction.rollback()));
  }

  const ways: [way: string, ask: () => Promise<Response>][] = [
    ['the public over REST', () => ask('/api/articles?locale=en')],
    ['a program with a token', () => ask('/api/articles?locale=en', apiToken)],
    ['the public over GraphQL', () => query()],
    ['a program with a token over GraphQL', () => query(apiToken)],
    ['the panel', () => ask('/content-manager/collection-types/api::article.article', panelToken)],
    ['the desk', () => ask('/copydesk/desk', panelToken)],
    ['an upload', () => ask('/upload/files', panelToken)],
  ];

  test.each(ways)('%s is told that the newsroom cannot answer just now', async (_way, ask) => {
    const answer = await ask();
    const text = await answer.text();
    expect({ status: answer.status, retry: answer.headers.get('retry-after') }).toEqual({ status: 503, retry: '5' });
    expect(text).toContain('The newsroom cannot answer at the moment.');
    expect(text).not.toMatch(/knex|pool|INTERNAL_SERVER_ERROR/i);
  });

  test('and answers as ever once they are free again', async () => {
    await release();
    const answers = await Promise.all(ways.map(([, ask]) => ask()));
    expect(answers.map(({ status }) => status)).toEqual(ways.map(() => 200));
  });
});

const ask = (address: string, token?: string, init: RequestInit = {}) =>
  fetch(`${newsroom.url}${address}`, {
    ...init,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });
const query = (token?: string) =>
  ask('/graphql', token, {
    method: 'POST',
    body: JSON.stringify({ query: '{ articles(locale: "en") { headline } }' }),
  });
