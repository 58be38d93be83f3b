import { secureHeaders } from 'hono/secure-headers';
import type { Settings } from './settings';

type Origins = Pick<Settings, 'siteUrl' | 'newsroomUrl' | 'picturesUrl'>;

/** What no page here has a use for: an embedded one cannot ask a reader for it either. */
const unused = ['camera', 'microphone', 'geolocation', 'payment', 'usb'] as const;

/**
 * No script runs here, nothing is loaded from elsewhere but the newsroom's pictures, and only its panel may frame a page. A header that a
 * page sets by itself stays.
 */
export function protectReaders({ siteUrl, newsroomUrl, picturesUrl }: Origins) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", newsroomUrl, ...(picturesUrl ? [new URL(picturesUrl).origin] : [])],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: [newsroomUrl],
    },
    permissionsPolicy: Object.fromEntries(unused.map((feature) => [feature, []])),
    // Says less than frame-ancestors, and would keep the panel out.
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
    referrerPolicy: 'strict-origin-when-cross-origin',
    // A promise for half a year, of this host alone, where the site is reached over HTTPS.
    strictTransportSecurity: siteUrl.startsWith('https:') && 'max-age=15552000',
    overwrite: false,
  });
}
