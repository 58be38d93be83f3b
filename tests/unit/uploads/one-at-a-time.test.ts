import { oneAtATime } from '../../../src/uploads/one-at-a-time';

test('work is done in order, one piece at a time, whatever becomes of it', async () => {
  const queue = oneAtATime();
  const events: string[] = [];
  const work = (name: string, fails = false) =>
    queue(async () => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);

  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results).toMatchObject([{ value: 'a' }, { reason: { message: 'b' } }, { value: 'c' }]);
});
