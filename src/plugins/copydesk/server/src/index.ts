import bootstrap from './bootstrap';
import config from './config';
import slugClaim from './content-types/slug-claim';
import drafts from './controllers/drafts';
import register from './register';
import contentApi from './routes/content-api';
import desk from './services/desk';

export default {
  register,
  bootstrap,
  config,
  contentTypes: { 'slug-claim': slugClaim },
  controllers: { drafts },
  routes: { 'content-api': contentApi },
  services: { desk },
};
