import bootstrap from './bootstrap';
import config from './config';
import register from './register';
import desk from './services/desk';

export default {
  register,
  bootstrap,
  config,
  services: { desk },
};
