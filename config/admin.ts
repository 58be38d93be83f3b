import { readEnvironment } from '../src/environment';

export default () => {
  const env = readEnvironment(process.env);
  return {
    auth: { secret: env.ADMIN_JWT_SECRET },
    apiToken: { salt: env.API_TOKEN_SALT },
    transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
    secrets: { encryptionKey: env.ENCRYPTION_KEY },
    // See `offerPreviews`, which says who gets a link to what.
    preview: { enabled: env.PREVIEW_SECRET !== undefined, config: { allowedOrigins: [new URL(env.SITE_URL).origin] } },
    flags: { nps: false, promoteEE: false },
  };
};
