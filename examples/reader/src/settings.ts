/** Everything the site reads from its environment. */
export interface Settings {
  /** Where this site lives, and whose port it listens on. */
  siteUrl: string;
  newsroomUrl: string;
  /** Where the newsroom's pictures come from, unless it serves them itself. */
  picturesUrl?: string | undefined;
  /** The secret that opens previews; without it there are none. */
  previewSecret: string | undefined;
  /** An API token of the newsroom that may read drafts. */
  draftToken: string | undefined;
}

/** Reads the environment, an empty variable counting as absent. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    siteUrl: readAddress('SITE_URL', env.SITE_URL || 'http://localhost:3000'),
    newsroomUrl: readAddress('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${env.PORT || 1337}`),
    picturesUrl: env.S3_PUBLIC_URL ? readAddress('S3_PUBLIC_URL', env.S3_PUBLIC_URL) : undefined,
    previewSecret: env.PREVIEW_SECRET || undefined,
    draftToken: env.PREVIEW_TOKEN || undefined,
  };
}

function readAddress(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`${name} must be an http(s) address.`);
  }
  return new URL(value).href.replace(/\/+$/, '');
}
