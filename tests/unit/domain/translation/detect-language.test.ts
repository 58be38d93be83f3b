import { detectLanguage, languageOf } from '../../../../src/plugins/copydesk/domain/translation/detect-language';

const newsroom = ['uk', 'en', 'ru'];

test.each<[string | undefined, readonly string[], string]>([
  ['uk', newsroom, 'Про початок операції у вівторок повідомило міністерство оборони.'],
  ['ru', newsroom, 'О начале операции во вторник сообщило ведомство, которое отвечает за оборону страны.'],
  ['en', newsroom, 'The launch of the operation was announced on Tuesday by the ministry of defence.'],
  ['uk', newsroom, 'Археологи завершили обстеження степового кургану перед розширенням дороги'],
  ['uk', newsroom, 'Що змінилося та чому'],
  ['ru', newsroom, 'Что изменилось и почему'],
  ['ru', newsroom, 'Президент поблагодарил партнеров за помощь'],
  ['uk', newsroom, 'Президент подякував партнерам за допомогу'],
  ['ru', ['uk', 'en'], 'Свои решения ведомство объясняет действиями противника в последние месяцы.'],
  ['uk', ['ru'], 'Своє рішення відомство пояснює діями супротивника протягом останніх місяців.'],
  [
    'uk',
    newsroom,
    'За словами Крылова, рішення про об’їзд міста ухвалили ще торік, а оприлюднили його лише цієї середи.',
  ],
  [
    'de',
    ['en-GB', 'de-AT'],
    'Der Beginn des Einsatzes wurde am Dienstag vom Verteidigungsministerium bekannt gegeben.',
  ],
  ['fr', ['en', 'fr'], 'Le début de l’opération a été annoncé mardi par le ministère de la Défense.'],
  ['bg', ['uk', 'ru', 'bg'], 'Началото на операцията беше обявено във вторник от министерството на отбраната.'],
  // Not sure: none of the candidates, too mixed, or without any of the telling letters.
  [undefined, newsroom, 'Der Beginn des Einsatzes wurde am Dienstag vom Verteidigungsministerium bekannt gegeben.'],
  [undefined, newsroom, 'Ремонт моста завершили'],
  [undefined, newsroom, 'Він і їм каже: мы живы.'],
  [undefined, newsroom, 'Читайте також: The New York Times, The Guardian, Financial Times'],
  [undefined, ['en'], 'Про початок операції у вівторок повідомило міністерство оборони.'],
  [undefined, newsroom, '2024, 14:00, 86 600'],
  [undefined, newsroom, ''],
])('%s among %j: %s', (language, candidates, text) => {
  expect(detectLanguage(text, candidates)).toBe(language);
});

test('the language of a locale', () => {
  expect(languageOf('en-GB')).toBe('en');
});
