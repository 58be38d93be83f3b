import { readFileSync } from 'node:fs';
import path from 'node:path';
import { printGraphql } from '../../../scripts/lib/print-graphql.cjs';
import { type Newsroom, shareNewsroom } from '../../helpers/newsroom';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await shareNewsroom();
});

test('docs/schema.graphql is what the newsroom offers; `npm run graphql-schema` writes it', () => {
  const file = path.resolve(__dirname, '..', '..', '..', 'docs', 'schema.graphql');
  expect(readFileSync(file, 'utf8')).toBe(printGraphql(newsroom.strapi as never));
});
