import { readEnvironment } from '../src/environment';
import { composePreviewUrl, type PreviewedVersion } from '../src/preview/compose-preview-url';

export default () => {
  const env = readEnvironment(process.env);
  const { SITE_URL: siteUrl, PREVIEW_SECRET: secret } = env;
  return {
    auth: { secret: env.ADMIN_JWT_SECRET },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: env.ENCRYPTION_KEY },
    preview: {
      enabled: secret !== undefined,
      config: {
        allowedOrigins: [new URL(siteUrl).origin],
        handler: (uid: string, shown: PreviewedVersion) =>
          secret === undefined ? undefined : composePreviewUrl({ siteUrl, secret }, uid, shown),
      },
    },
    flags: { nps: false, promoteEE: false },
  };
};
