import { readMessage, sendMessage } from '../../../src/delivery/read-model/change-message';

/** The payload that the SQL of a message sends, whose arguments are literals. */
function evaluate(sql: string): string {
  const [, expression = ''] = /^pg_notify\('delivery', (.*)\)$/.exec(sql) ?? [];
  return expression
    .split(' || ')
    .map((literal) => literal.slice(1, -1))
    .join('');
}

test.each([
  [sendMessage.settings(), { kind: 'settings' }],
  [
    sendMessage.document(`'api::article.article'`, `'bm7xrl54'`),
    { kind: 'document', uid: 'api::article.article', documentId: 'bm7xrl54' },
  ],
  [sendMessage.tick(`'documents'`, `'7'`), { kind: 'tick', of: 'documents', changes: 7 }],
])('%s is read as %j', (sql, message) => {
  expect(readMessage(evaluate(sql))).toEqual(message);
});

test.each(['', 'document', 'document api::article.article', 'gossip a b'])('“%s” is no message', (payload) => {
  expect(readMessage(payload)).toBeUndefined();
});
