import type { Measurement } from './measurement';
import { compareActs } from './compare-acts';

/** What the desk costs whoever publishes or saves, beside Strapi alone with the same content model, data and calls. */
export const publishing: Measurement = {
  name: 'publishing',
  async run(newsrooms, { articles, rounds }) {
    const desk = await newsrooms.open('desk', articles);
    const alone = await newsrooms.open('strapi-alone', articles);
    const acts = [
      { act: 'publish', what: 'publish in three locales', atMost: 1.5 },
      { act: 'saveForm', what: 'save a draft as the panel does', atMost: 1.3 },
      { act: 'saveField', what: 'save one field of a draft', atMost: 1.3 },
    ] as const;

    const outcome: Awaited<ReturnType<Measurement['run']>> = { findings: [], figures: [], notes };
    for (const { act, what, atMost } of acts) {
      const { ratio, figures } = await compareActs(desk, alone, act, rounds);
      const named = { measurement: this.name, what };
      outcome.findings.push({ ...named, unit: 'times', reference: 'Strapi alone', value: ratio, target: { atMost } });
      for (const { subject, values } of figures) {
        outcome.figures.push({ table: 'publishing and saving', subject: `${what}, ${subject}`, values });
      }
    }
    return outcome;
  },
};

const notes = [
  'Publishing and saving: calls of the document service in one process each, in turns, on copies of one database; the time is what the caller waits, with everything the desk does in it (gate, synchronised fields, translation state, read model). Statements are all that is sent to PostgreSQL, transactions and events after the commit included.',
  'Before each publication every locale got a new lede, so that there is something to publish; that is not timed.',
];
