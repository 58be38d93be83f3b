import { findFaults } from './readers-view';
import { damages } from './sql-acts';
import { locales, openStage, restoreStory, type Stage } from './stage';

jest.setTimeout(120_000);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.newsroom.close());

test.each(damages)('SQL: $what', async ({ run, isBelow, isRefused }) => {
  const found: Record<string, string[]> = {};
  for (const locale of locales) {
    if (isRefused) {
      await expect(run(stage, locale)).rejects.toThrow('violates');
      continue;
    }
    await run(stage, locale);
    const faults = await findFaults(stage);
    if (faults.length > 0) found[locale] = faults;
    stage = await restoreStory(stage, isBelow ?? false);
  }
  expect(found).toEqual({});
});
