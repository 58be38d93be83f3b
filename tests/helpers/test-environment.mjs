/** What a newsroom under test takes from its environment, beside its database. */
export const testEnvironment = {
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  PORT: '0',
  PUBLIC_URL: 'http://127.0.0.1',
  // A test that goes too far says that it comes from elsewhere.
  PROXY: '1',
  // Many tests read as one client.
  READS_PER_SECOND: '1000',
  APP_KEYS: 'test-key-number-one,test-key-number-two',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  API_TOKEN_SALT: 'test-api-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-00',
  PREVIEW_SECRET: 'test-preview-secret',
  JWT_SECRET: 'test-jwt-secret-0000',
  ADMIN_EMAIL: 'admin@example.org',
  ADMIN_PASSWORD: 'Test-password-1',
};
