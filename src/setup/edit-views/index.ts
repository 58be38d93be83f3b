import { articleView } from './article';
import { authorView } from './author';
import { backgroundView } from './background';
import type { ContentTypeView } from './edit-view';
import { illustrationView } from './illustration';
import { sourceView } from './source';

export { componentViews } from './components';

export const contentTypeViews: readonly ContentTypeView[] = [
  articleView,
  authorView,
  backgroundView,
  illustrationView,
  sourceView,
];
