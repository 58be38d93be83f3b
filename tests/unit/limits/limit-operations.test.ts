import { buildSchema, parse } from 'graphql';
import { limitOperations } from '../../../src/limits/limit-operations';

const schema = buildSchema('type Query { rows(limit: Int): [Row] } type Row { name: String rows(limit: Int): [Row] }');
const query = '{ rows(limit: 100) { rows(limit: 10) { name } } }';

async function run(charge: (amount: number) => number, variables = {}): Promise<void> {
  const hooks = await limitOperations.requestDidStart?.({} as never);
  const request = {
    schema,
    document: parse(query),
    request: { variables },
    contextValue: { koaContext: { state: { charge } } },
  };
  await hooks?.didResolveOperation?.(request as never);
}

test('a query is charged by its cost', async () => {
  const charge = jest.fn(() => 0);
  await run(charge);
  // 10 for the query, 100 rows of 1 and 0.2, with ten rows of 0.2 each.
  expect(charge).toHaveBeenCalledWith((10 + 100 * (0.2 + 1 + 10 * 0.2)) / 50);
});

test('and refused with the time to wait where the client has used up its budget', async () => {
  await expect(run(() => 7)).rejects.toMatchObject({
    message: expect.stringContaining('7 seconds'),
    extensions: { code: 'TOO_MANY_REQUESTS', http: { status: 429 } },
  });
});
