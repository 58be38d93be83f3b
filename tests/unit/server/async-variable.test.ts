import { setTimeout as wait } from 'node:timers/promises';
import { createAsyncVariable } from '../../../src/plugins/copydesk/server/src/database/create-async-variable';

const desk = createAsyncVariable<string | undefined>('desk');
const shift = createAsyncVariable<string>('shift');

test('a value holds for its task and what that starts, and for nothing else', async () => {
  const read = async (milliseconds: number) => {
    await wait(milliseconds);
    return desk.find();
  };
  const both = [desk.run('politics', () => read(4)), desk.run('sports', () => read(2)), read(1)];
  expect(await Promise.all(both)).toEqual(['politics', 'sports', undefined]);
  expect(desk.find()).toBeUndefined();
});

test('variables leave each other alone, and the innermost value holds', async () => {
  await desk.run('politics', async () => {
    await shift.run('night', async () => {
      await wait(1);
      expect([desk.find(), shift.find()]).toEqual(['politics', 'night']);
      desk.run(undefined, () => expect([desk.find(), shift.find()]).toEqual([undefined, 'night']));
    });
    expect([desk.find(), shift.find()]).toEqual(['politics', undefined]);
  });
});
