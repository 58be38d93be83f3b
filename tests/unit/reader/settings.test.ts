import { readSettings } from '../../../examples/reader/src/settings';

test('takes what is usual where nothing is said', () => {
  expect(readSettings({ PREVIEW_SECRET: '' })).toEqual({
    siteUrl: 'http://localhost:3000',
    newsroomUrl: 'http://localhost:1337',
    picturesUrl: undefined,
    previewSecret: undefined,
    draftToken: undefined,
  });
});

test('takes what the newsroom’s own environment says', () => {
  const said = {
    SITE_URL: 'https://news.example.org/',
    PUBLIC_URL: 'https://desk.example.org',
    PREVIEW_SECRET: 'secret',
    PREVIEW_TOKEN: 'token',
    S3_PUBLIC_URL: 'https://pictures.example.org/desk',
  };
  expect(readSettings(said)).toEqual({
    siteUrl: 'https://news.example.org',
    newsroomUrl: 'https://desk.example.org',
    picturesUrl: 'https://pictures.example.org/desk',
    previewSecret: 'secret',
    draftToken: 'token',
  });
});

test.each(['SITE_URL', 'PUBLIC_URL', 'S3_PUBLIC_URL'])('refuses a %s that is no address of the web', (name) => {
  expect(() => readSettings({ [name]: 'ftp://example.org' })).toThrow(`${name} must be an http(s) address.`);
});
