import { withdrawalsTable } from './withdrawals-table';

/**
 * A withdrawal takes a document, `subject`, from readers in all its locales: who did it, when and why. It is never deleted: it is
 * in force until `liftedAt` is set, and outlives every version. Names are stored as they were, because users are renamed and deleted.
 */
export default {
  schema: {
    kind: 'collectionType',
    collectionName: withdrawalsTable,
    info: { singularName: 'withdrawal', pluralName: 'withdrawals', displayName: 'Withdrawal' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true },
      subject: { type: 'string', required: true },
      kind: { type: 'string', required: true },
      notes: { type: 'json', required: true },
      titles: { type: 'json', required: true },
      // The retractions that made it or came to it. Those of one that was lifted withdraw nothing any more.
      retractions: { type: 'json', required: true },
      // What readers saw of the document before.
      seen: { type: 'json', required: true },
      // False once something was published that only its being withdrawn let out, or nobody knows what.
      passedGate: { type: 'boolean', required: true },
      withdrawnAt: { type: 'datetime', required: true },
      withdrawnBy: { type: 'json' },
      liftedAt: { type: 'datetime' },
      liftedBy: { type: 'json' },
    },
  },
};
