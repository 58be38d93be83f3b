import { writeQuery } from '../../../bench/reading/write-query';

test('nested parameters are written in brackets, values encoded', () => {
  const parameters = {
    locale: 'uk',
    populate: { authors: { fields: ['name', 'slug'] }, body: { on: { 'a.b': true } } },
    q: 'a&b',
  };
  expect(writeQuery(parameters)).toBe(
    'locale=uk&populate[authors][fields][0]=name&populate[authors][fields][1]=slug&populate[body][on][a.b]=true&q=a%26b',
  );
});
