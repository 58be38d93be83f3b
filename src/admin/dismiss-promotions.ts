/**
 * Strapi's banner for its new media library can only be switched off by the key that its close button sets. The key contains
 * the id of the installation, which is `false` while telemetry is off.
 */
const bannerKey = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/**
 * Keeps Strapi's promotions out of the panel: editors have stories to publish.
 *
 * @seam panel-storage
 */
export function dismissPromotions(): void {
  window.localStorage.setItem(bannerKey, 'true');
}
