import { openNewsdesk } from './newsdesk';
import { amendment, today } from './recipes';

/* What lets an original out before its translations excuses what that leaves behind, for as long as it is in force. */

const stale = 'en translation/stale';
const lacking = 'en translation/correction-missing';
const removed = 'uk attribution/correction-removed';
const missing = 'en translation/locale-missing';
const salt = amendment('Сіль, а не цукор');
const beans = { title: 'Борщ із квасолею' };
const followed = { title: 'Borscht with beans' };
const hours = (count: number) => new Date(today.getTime() + count * 3_600_000);

/** A policy that lets published corrections be taken out. */
const lenient = { 'attribution/correction-removed': 'off' } as const;

function correct(rules: Parameters<typeof openNewsdesk>[1] = {}) {
  const desk = openNewsdesk({}, rules);
  expect(desk.publish('uk', 'en')).toEqual([]);
  desk.save('uk', { ...beans, amendments: [salt] });
  expect(desk.publish('uk')).toEqual([]);
  return desk;
}

describe('a correction that went out before its translation', () => {
  test('excuses it as long as it stands, in the original and in the translation', () => {
    const desk = correct();
    desk.save('uk', { hint: 'Подавати гарячим' }, true);
    expect(desk.publish('uk')).toEqual(['en translation/field-missing']);
    desk.save('uk', { hint: null, amendments: [amendment('Сіль, не цукор')] }, true);
    expect(desk.publish('uk')).toEqual([]);
    desk.save('en', { rendering: { note: 'by Olena' } });
    expect(desk.publish('en')).toEqual([]);
  });

  test('is not taken out', () => {
    const desk = correct();
    desk.save('uk', { amendments: [] });
    expect(desk.publish('uk')).toEqual([removed, stale]);
    desk.save('en', followed);
    expect(desk.publish('uk', 'en')).toEqual([removed]);
  });

  test('is not taken out by a retraction in its place, which could be lifted', () => {
    const desk = correct();
    const retracted = amendment('Все не так', 'retraction');
    desk.save('uk', { amendments: [retracted] });
    expect(desk.publish('uk')).toEqual([removed]);
    desk.save('uk', { amendments: [salt, retracted] });
    expect(desk.publish('uk')).toEqual([]);
  });

  test('leaves no debt behind where a policy lets it be taken out', () => {
    const desk = correct(lenient);
    desk.save('uk', { amendments: [] });
    expect(desk.publish('uk')).toEqual([stale]);
    expect(desk.publish('en')).toEqual([]);
    expect(desk.publish('uk', 'en')).toEqual([stale]);
    desk.save('en', followed);
    expect(desk.publish('uk', 'en')).toEqual([]);
  });

  test('nor where another one takes its place: that excuses it from then on', () => {
    const desk = correct(lenient);
    const garlic = amendment('Часник', 'correction', '2024-05-12T10:00:00.000Z');
    desk.save('uk', { amendments: [garlic] });
    expect(desk.publish('uk')).toEqual([]);
    desk.save('uk', { cooks: [{ documentId: 'ivan' }] }, true);
    expect(desk.publish('uk')).toEqual([]);
    desk.save('uk', { amendments: [] });
    expect(desk.publish('uk')).toEqual([stale]);
  });

  test('excuses no further change of the text', () => {
    const desk = correct();
    desk.save('uk', { title: 'Борщ без квасолі' });
    expect(desk.publish('uk')).toEqual([stale]);
  });
});

describe('a waiver', () => {
  test('excuses what it has left behind until it runs out', () => {
    const desk = openNewsdesk();
    desk.publish('uk', 'en');
    desk.save('uk', beans);
    desk.waive(hours(3));
    expect(desk.publish('uk')).toEqual([]);
    desk.save('en', { rendering: { note: 'by Olena' } });
    expect(desk.publish('en')).toEqual([]);
    desk.wait(hours(4));
    expect(desk.publish('uk')).toEqual([stale]);
    expect(desk.publish('en')).toEqual([stale]);
    desk.save('en', followed);
    expect(desk.publish('uk', 'en')).toEqual([]);
  });

  test('or until it is withdrawn; a new one excuses it again', () => {
    const desk = openNewsdesk();
    desk.take('en');
    desk.waive(hours(3));
    expect(desk.publish('uk')).toEqual([]);
    desk.waive(undefined);
    expect(desk.publish('uk')).toEqual([missing]);
    desk.waive(hours(5));
    expect(desk.publish('uk')).toEqual([]);
  });
});

describe('a withdrawal that is lifted', () => {
  function withdraw() {
    const desk = openNewsdesk();
    desk.publish('uk', 'en');
    desk.withdraw();
    return desk;
  }

  test('shows no original whose translation has not followed', () => {
    const desk = withdraw();
    desk.save('uk', { ...beans, amendments: [amendment('Відкликано', 'retraction')] });
    expect(desk.publish('uk')).toEqual([]);
    expect(desk.lift(false)).toEqual([stale]);
    expect(desk.lift()).toEqual([stale]);
    desk.save('en', followed);
    desk.save('uk', { amendments: [] });
    expect(desk.publish('uk', 'en')).toEqual([]);
    expect(desk.lift()).toEqual([]);
  });

  test('but what a correction excuses without it, which the story says', () => {
    const desk = withdraw();
    desk.save('uk', { ...beans, amendments: [salt] });
    expect(desk.publish('uk')).toEqual([]);
    expect(desk.lift()).toEqual([]);
    // Something else has been let out meanwhile.
    expect(desk.lift(false)).toEqual([lacking, stale]);
  });

  test('and what a waiver excuses, while it is active', () => {
    const desk = withdraw();
    desk.waive(hours(3));
    desk.save('uk', beans);
    expect(desk.publish('uk')).toEqual([]);
    expect(desk.lift()).toEqual([]);
    desk.wait(hours(4));
    expect(desk.lift()).toEqual([stale]);
  });

  test('what readers saw, but no more of it', () => {
    const desk = openNewsdesk({ release: 'source-first' });
    desk.publish('uk', 'en');
    desk.save('uk', beans);
    desk.publish('uk');
    desk.withdraw();
    expect(desk.lift()).toEqual([]);
    desk.save('uk', { title: 'Борщ!' });
    desk.publish('uk');
    expect(desk.lift()).toEqual([stale]);
  });

  test('nor a language that a waiver had promised by now', () => {
    const desk = openNewsdesk();
    desk.take('en');
    desk.waive(hours(3));
    desk.publish('uk');
    desk.withdraw();
    expect(desk.lift()).toEqual([]);
    desk.wait(hours(4));
    expect(desk.lift()).toEqual([missing]);
    desk.waive(undefined);
    expect(desk.lift()).toEqual([missing]);
  });
});
