import type { Measurement } from './measurement';
import { compareActs } from './compare-acts';

const acts = [
  { variant: 'copydesk', act: 'publish', what: 'publish in three locales', target: { atMost: 1.5 } },
  { variant: 'records-alone', act: 'saveForm', what: 'save a form, translation records kept', target: { atMost: 1.3 } },
  { variant: 'copydesk', act: 'saveForm', what: 'save a form' },
  { variant: 'copydesk', act: 'saveField', what: 'save one field' },
] as const;

/**
 * What Copydesk adds to the time of publishing and saving, compared with Strapi alone with the same content model, data and
 * calls.
 */
export const publishing: Measurement = {
  name: 'publishing',
  async run(newsrooms, { articles, rounds }) {
    const alone = await newsrooms.open('strapi-alone', articles);
    const variants = {
      copydesk: await newsrooms.open('copydesk', articles),
      'records-alone': await newsrooms.open('records-alone', articles),
    };
    const outcome: Awaited<ReturnType<Measurement['run']>> = { findings: [], figures: [], notes };
    for (const [index, { variant, act, what, ...judged }] of acts.entries()) {
      const subjects = { measured: variants[variant], reference: alone };
      // A number that no earlier act has written; otherwise a save would change nothing.
      const { ratio, figures } = await compareActs(subjects, act, { rounds, first: index * 1000 });
      const named = { measurement: this.name, what };
      outcome.findings.push({ ...named, unit: 'times', reference: 'Strapi alone', value: ratio, ...judged });
      outcome.figures.push(
        { table: 'publishing and saving', subject: `${what}, ${namesOf[variant]}`, values: figures.measured },
        { table: 'publishing and saving', subject: `${what}, Strapi alone`, values: figures.reference },
      );
    }
    return outcome;
  },
};

const namesOf = { copydesk: 'with Copydesk', 'records-alone': 'with nothing else of Copydesk' };

const notes = [
  'Publishing and saving: calls of the document service in one process each, interleaved, on copies of one database; the time is what the caller waits, with everything that Copydesk does in it (gate, synchronised fields, translation records, desk, read model). Twenty stories take part; each is saved or published every twentieth time. A form is a draft as the panel sends it, with all its fields, one of them changed. Statements are all that is sent to PostgreSQL, transactions and events after the commit included.',
  'Before each publication every locale got a new lede, so that there is something to publish; that is not timed.',
];
