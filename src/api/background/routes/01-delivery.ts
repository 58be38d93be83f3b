import { createDeliveryRoutes } from '../../../delivery/http/delivery-routes';

/** Before Strapi's own routes, which would take `latest` for the id of a background. */
export default createDeliveryRoutes('api::background.background', 'backgrounds');
