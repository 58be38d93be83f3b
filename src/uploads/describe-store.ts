import type { Environment } from '../environment';

/**
 * Where uploaded files are kept: on the disk, or in a bucket that speaks S3 where `S3_BUCKET` is set. Who may read the bucket is set
 * there: not every store knows access by object. Files never change, so caches may keep them.
 */
export function describeStore(env: Environment): object {
  if (env.S3_BUCKET === undefined) return {};
  const credentials = env.S3_ACCESS_KEY_ID !== undefined && {
    credentials: { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY },
  };
  // Other stores than Amazon's have one name for all buckets.
  const place = env.S3_ENDPOINT !== undefined && { endpoint: env.S3_ENDPOINT, forcePathStyle: true };
  return {
    provider: 'aws-s3',
    providerOptions: {
      baseUrl: env.S3_PUBLIC_URL,
      s3Options: { region: env.S3_REGION, ...place, ...credentials, params: { Bucket: env.S3_BUCKET, ACL: undefined } },
    },
  };
}

/** Where browsers get uploaded files from, besides the newsroom itself. */
export function listStoreOrigins({ S3_PUBLIC_URL }: Environment): string[] {
  return S3_PUBLIC_URL === undefined ? [] : [new URL(S3_PUBLIC_URL).origin];
}
