import { panelWords } from '../../../src/admin/panel-words';
import { uploadReasons } from '../../../src/uploads/upload-refusal';

// Where it shows a failed upload, the media library looks its sentence up by this key.
test.each(Object.values(uploadReasons))('“%s” is said in every language of the panel', (sentence) => {
  const said = (['uk', 'ru'] as const).map((language) => panelWords[language][`upload.apiError.${sentence}`]);
  expect(said).toEqual([expect.stringMatching(/\p{Script=Cyrillic}/u), expect.stringMatching(/\p{Script=Cyrillic}/u)]);
  expect(new Set(said).size).toBe(2);
});
