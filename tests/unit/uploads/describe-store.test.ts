import type { Environment } from '../../../src/environment';
import { describePanelPolicy } from '../../../src/setup/describe-panel-policy';
import { describeStore } from '../../../src/uploads/describe-store';

const bucket = { S3_BUCKET: 'pictures', S3_REGION: 'eu-central-1', S3_PUBLIC_URL: 'https://cdn.example.org/desk' };
const of = (variables: object) => variables as Environment;

test('files lie on the disk unless there is a bucket', () => {
  expect(describeStore(of({}))).toEqual({});
});

test('Amazon finds its buckets, and who asks, by itself', () => {
  expect(describeStore(of(bucket))).toEqual({
    provider: 'aws-s3',
    providerOptions: {
      baseUrl: 'https://cdn.example.org/desk',
      s3Options: { region: 'eu-central-1', params: { Bucket: 'pictures', ACL: undefined } },
    },
  });
});

test('another store is named, with its keys', () => {
  const other = { S3_ENDPOINT: 'https://s3.example.org', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' };
  expect(describeStore(of({ ...bucket, ...other }))).toMatchObject({
    providerOptions: {
      s3Options: {
        endpoint: 'https://s3.example.org',
        forcePathStyle: true,
        credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      },
    },
  });
});

test('the panel fetches and shows what is in the store, and nothing from other addresses', () => {
  expect(describePanelPolicy(of({})).directives['connect-src']).toBe("'self'");
  expect(describePanelPolicy(of(bucket)).directives).toEqual({
    'connect-src': "'self' https://cdn.example.org",
    'img-src': "'self' https://cdn.example.org data: blob:",
    'media-src': "'self' https://cdn.example.org data: blob:",
  });
});
