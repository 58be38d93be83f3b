/**
 * Strapi's banner for its new media library has no switch but the one that its close button sets. It is kept for each
 * installation's id, which is `false` while telemetry is off.
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
