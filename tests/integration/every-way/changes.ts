import { article, type Data } from '../../helpers/doors';
import { composeStory, type Stage } from './stage';

/** A document that readers see, or see something of. */
export interface Subject {
  uid: string;
  documentId: string;
}

/** What would take something from readers if it were saved. */
export interface Change extends Subject {
  data: Data;
}

const ofStory =
  (dataOf: (stage: Stage) => Data) =>
  (stage: Stage): Change => ({ uid: article, documentId: stage.story, data: dataOf(stage) });
const ofProp =
  (prop: 'author' | 'source' | 'background' | 'illustration' | 'figure', data: Data) =>
  (stage: Stage): Change => {
    const name = prop === 'figure' ? 'illustration' : prop;
    return { uid: `api::${name}.${name}`, documentId: stage[prop], data };
  };

/** What is shown, and a change of it that would leave readers with less. */
export const changes: readonly { shown: string; of: (stage: Stage) => Change }[] = [
  { shown: 'the text', of: ofStory(() => ({ lede: '' })) },
  { shown: 'the lead picture', of: ofStory(() => ({ illustration: null })) },
  {
    shown: 'a figure in the body',
    of: ofStory((stage) => ({ body: ((composeStory(stage, 'uk').body ?? []) as Data[]).slice(0, 1) })),
  },
  { shown: 'the byline', of: ofStory(() => ({ authors: [] })) },
  { shown: 'the sources', of: ofStory(() => ({ sources: [] })) },
  { shown: 'the background', of: ofStory(() => ({ backgrounds: [] })) },
  { shown: 'the address', of: ofStory(() => ({ slug: 'elsewhere' })) },
  { shown: 'the author’s name', of: ofProp('author', { name: ' ' }) },
  { shown: 'the source’s name', of: ofProp('source', { name: ' ' }) },
  { shown: 'the background’s title', of: ofProp('background', { title: ' ' }) },
  { shown: 'the picture’s credit', of: ofProp('illustration', { creditLine: ' ' }) },
  { shown: 'the picture’s file', of: ofProp('illustration', { image: null }) },
  { shown: 'the figure’s words', of: ofProp('figure', { altText: ' ' }) },
  { shown: 'the figure’s file', of: ofProp('figure', { image: null }) },
];

/** What is shown that can be removed as a whole. */
export const removable: readonly { shown: string; of: (stage: Stage) => Subject }[] = [
  { shown: 'the story', of: ({ story }) => ({ uid: article, documentId: story }) },
  { shown: 'the author', of: ofProp('author', {}) },
  { shown: 'the source', of: ofProp('source', {}) },
  { shown: 'the background', of: ofProp('background', {}) },
  { shown: 'the lead picture', of: ofProp('illustration', {}) },
  { shown: 'a figure in the body', of: ofProp('figure', {}) },
];
