import { readEnvironment } from '../src/environment';

export default () => {
  const env = readEnvironment(process.env);
  return {
    connection: {
      client: 'postgres',
      connection: { connectionString: env.DATABASE_URL, ssl: env.DATABASE_SSL },
      pool: { min: env.DATABASE_POOL_MIN, max: env.DATABASE_POOL_MAX },
      acquireConnectionTimeout: 10_000,
    },
    settings: { useTypescriptMigrations: true },
  };
};
