import { createDeliveryRoutes } from '../../../delivery/http/delivery-routes';

/** Before Strapi's own routes, which would take `latest` for the id of an article. */
export default createDeliveryRoutes('api::article.article', 'articles');
