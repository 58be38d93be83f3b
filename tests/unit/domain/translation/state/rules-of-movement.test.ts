import type { Row } from '../../../../../src/plugins/copydesk/domain/document';
import { figure, paragraph, quote, text } from '../newsroom';
import { TestRecord, picture } from './test-record';

const texts: Record<string, Row & { headline: string; lede: string }> = {
  uk: {
    headline: 'Міст відкрили',
    lede: 'Міст відкрили в неділю.',
    body: [text('Рух дозволили опівдні.', 'Початок'), quote('Ми встигли.', 'Мер')],
  },
  en: {
    headline: 'The bridge is open',
    lede: 'The bridge opened on Sunday.',
    body: [text('Traffic was let through at noon.', 'The start'), quote('We made it.', 'The mayor')],
  },
  ru: {
    headline: 'Мост открыли',
    lede: 'Мост открыли в воскресенье.',
    body: [text('Движение разрешили в полдень.', 'Начало'), quote('Мы успели.', 'Мэр')],
  },
};
const locales = Object.keys(texts);

/** Another wording in the same language. */
const more = (words: string) => `${words} …`;

/** The same words as a typography tool leaves them: a no-break space, a soft hyphen, other dots. */
const retypeset = (words: string) =>
  words
    .replace(' ', '\u00a0')
    .replace(/(\p{L}{3})(\p{L})/u, '$1\u00ad$2')
    .replace('…', '...');

/** An article that is written in one locale and then translated into the others. */
function write(sourceLocale: string): TestRecord {
  const record = new TestRecord(sourceLocale).save(sourceLocale, texts[sourceLocale] ?? {});
  for (const locale of locales.filter((code) => code !== sourceLocale)) record.save(locale, texts[locale] ?? {});
  return record;
}

describe('another language becomes the original', () => {
  const switchTo = (record: TestRecord, locale: string) => {
    record.sourceLocale = locale;
    return record.save(locale, {});
  };

  test('of a story that was complete, it stays so', () => {
    const record = switchTo(write('uk'), 'en');
    expect([record.trouble('uk'), record.trouble('ru')]).toEqual([[], []]);
  });

  test.each(['en', 'ru'])('of a story of which a translation lagged behind, all has to be confirmed: %s', (locale) => {
    const record = switchTo(write('uk').save('uk', { lede: 'Міст відкрили в понеділок.' }), locale);
    expect(record.trouble('uk')).toEqual(expect.arrayContaining(['stale headline', 'stale lede']));
    expect(record.refusals('uk')).toContain('lede');
    expect(record.acknowledge('uk').trouble('uk')).toEqual([]);
  });
});

const blocks = (...nodes: Row[]): Row => ({ __component: 'sections.text', content: nodes });
const list = (format: string, ...items: string[]): Row => ({
  type: 'list',
  format,
  children: items.map((item) => ({ type: 'list-item', children: [{ type: 'text', text: item }] })),
});

describe.each(locales)('written in %s', (source) => {
  const targets = locales.filter((locale) => locale !== source);
  const [target = '', other = ''] = targets;
  const own = texts[source] ?? { headline: '', lede: '' };
  const translated = texts[target] ?? { headline: '', lede: '' };
  const bodyOf = (locale: string) => texts[locale]?.body as Row[];

  type Case = [what: string, act: (record: TestRecord) => unknown, trouble: string[], inTheOther?: string[]];
  test.each<Case>([
    ['nothing', () => {}, []],
    ['a save without change', (record) => record.save(source, own), []],
    [
      'a new text in the source',
      (record) => record.save(source, { lede: more(own.lede) }),
      ['stale lede'],
      ['stale lede'],
    ],
    ['other typography in the source', (record) => record.save(source, { lede: retypeset(own.lede) }), [], []],
    [
      'other typography in a section',
      (record) => {
        const [first = {}, second = {}] = bodyOf(source);
        return record.save(source, { body: [first, { ...second, text: retypeset(String(second.text)) }] });
      },
      [],
      [],
    ],
    [
      'other typography, then new words, then the first again',
      (record) =>
        record
          .save(source, { lede: retypeset(own.lede) })
          .save(source, { lede: retypeset(more(own.lede)) })
          .save(source, { lede: own.lede }),
      [],
      [],
    ],
    [
      'other typography of new words',
      (record) => record.save(source, { lede: more(own.lede) }).save(source, { lede: retypeset(more(own.lede)) }),
      ['stale lede'],
      ['stale lede'],
    ],
    [
      'the source changed back',
      (record) => record.save(source, { lede: more(own.lede) }).save(source, { lede: own.lede }),
      [],
      [],
    ],
    [
      'a new text in the source, then in the translation',
      (record) => record.save(source, { lede: more(own.lede) }).save(target, { lede: more(translated.lede) }),
      [],
      ['stale lede'],
    ],
    [
      'the source changed back after the translation followed',
      (record) =>
        record
          .save(source, { lede: more(own.lede) })
          .save(target, { lede: more(translated.lede) })
          .save(source, { lede: own.lede }),
      ['stale lede'],
      [],
    ],
    [
      'a stale translation saved without change',
      (record) => record.save(source, { lede: more(own.lede) }).save(target, translated),
      ['stale lede'],
      ['stale lede'],
    ],
    [
      'another field of a stale translation saved',
      (record) => record.save(source, { lede: more(own.lede) }).save(target, { headline: more(translated.headline) }),
      ['stale lede'],
      ['stale lede'],
    ],
    ['a new text in the translation alone', (record) => record.save(target, { lede: more(translated.lede) }), [], []],
    [
      'more white space in the source',
      (record) => record.save(source, { lede: `  ${own.lede.replace(' ', '\n')} ` }),
      [],
    ],
    ['the same letters composed otherwise', (record) => record.save(source, { lede: own.lede.normalize('NFD') }), []],
    [
      'a formatting of the source',
      (record) => {
        const [first, ...rest] = bodyOf(source);
        const [node] = first?.content as Row[];
        const children = (node?.children as Row[]).map((child) => ({ ...child, bold: true }));
        record.save(source, { body: [{ ...first, content: [{ ...node, type: 'quote', children }] }, ...rest] });
      },
      [],
    ],
    ['a minor change', (record) => record.save(source, { lede: more(own.lede) }, { minor: true }), [], []],
    [
      'a minor change of what was stale already',
      (record) =>
        record.save(source, { lede: more(own.lede) }).save(source, { lede: more(more(own.lede)) }, { minor: true }),
      ['stale lede'],
      ['stale lede'],
    ],
    [
      'a minor change taken back',
      (record) => record.save(source, { lede: more(own.lede) }, { minor: true }).save(source, { lede: own.lede }),
      [],
      [],
    ],
    [
      'a minor change of a translation',
      (record) => record.save(source, { lede: more(own.lede) }).save(target, { headline: 'X' }, { minor: true }),
      ['stale lede'],
      ['stale lede'],
    ],
    [
      'a stale field acknowledged',
      (record) => record.save(source, { lede: more(own.lede) }).acknowledge(target),
      [],
      ['stale lede'],
    ],
    [
      'one of two stale fields acknowledged',
      (record) => record.save(source, { lede: more(own.lede), headline: 'X' }).acknowledge(target, 'lede'),
      ['stale headline'],
      ['stale headline', 'stale lede'],
    ],
    [
      'an acknowledged source changed again',
      (record) => record.save(source, { lede: 'X' }).acknowledge(target).save(source, { lede: 'Y' }),
      ['stale lede'],
      ['stale lede'],
    ],
    [
      'an acknowledged source changed back',
      (record) => record.save(source, { lede: 'X' }).acknowledge(target).save(source, { lede: own.lede }),
      [],
      [],
    ],
    [
      'a new field in the source',
      (record) => record.save(source, { dateline: { place: 'Дніпро' } }),
      ['missing dateline.place'],
      ['missing dateline.place'],
    ],
    [
      'a new field in the source, then in the translation',
      (record) =>
        record.save(source, { dateline: { place: 'Дніпро' } }).save(target, { dateline: { place: 'Dnipro' } }),
      [],
      ['missing dateline.place'],
    ],
    [
      'a field taken out of the source',
      (record) => record.save(source, { lede: '' }),
      ['superfluous lede'],
      ['superfluous lede'],
    ],
    [
      'a field taken out of the source and of the translation',
      (record) => record.save(source, { lede: '' }).save(target, { lede: '' }),
      [],
      ['superfluous lede'],
    ],
    [
      'a field taken out of the source and put back',
      (record) => record.save(source, { lede: '' }).save(source, own),
      [],
    ],
    ['a field emptied in the translation', (record) => record.save(target, { lede: ' ' }), ['missing lede'], []],
    [
      'a stale field emptied and translated anew',
      (record) => record.save(source, { lede: 'X' }).save(target, { lede: '' }).save(target, { lede: translated.lede }),
      [],
      ['stale lede'],
    ],
    [
      'a section put at the top of the source',
      (record) => record.save(source, { body: [text('Ще одне.'), ...bodyOf(source)] }),
      ['missing body.0.content'],
      ['missing body.0.content'],
    ],
    [
      'a section put at the top, then translated',
      (record) =>
        record
          .save(source, { body: [text('Ще одне.'), ...bodyOf(source)] })
          .save(target, { body: [text('One more.'), ...bodyOf(target)] }),
      [],
      ['missing body.0.content'],
    ],
    [
      'the second of three sections changed',
      (record) =>
        record
          .save(source, { body: [text('Ще одне.'), ...bodyOf(source)] })
          .save(target, { body: [text('One more.'), ...bodyOf(target)] })
          .save(source, {
            body: [
              text('Ще одне.'),
              { ...bodyOf(source)[0], content: [paragraph('Рух заборонили.')] },
              bodyOf(source)[1] ?? {},
            ],
          }),
      ['stale body.1.content'],
      ['missing body.0.content', 'stale body.0.content'],
    ],
    [
      'sections exchanged in the source',
      (record) => record.save(source, { body: [...bodyOf(source)].reverse() }),
      [],
      [],
    ],
    [
      'a section taken out of the source',
      (record) => record.save(source, { body: bodyOf(source).slice(1) }),
      ['superfluous body.0.heading', 'superfluous body.0.content'],
    ],
    [
      'a section taken out of the source and put back',
      (record) => record.save(source, { body: bodyOf(source).slice(1) }).save(source, { body: bodyOf(source) }),
      [],
      [],
    ],
    [
      'one section taken out and another put in',
      (record) => record.save(source, { body: [figure('map'), bodyOf(source)[1] ?? {}] }),
      ['missing body.0.illustration', 'superfluous body.0.heading', 'superfluous body.0.content'],
    ],
  ])('%s', (_, act, trouble, inTheOther = trouble) => {
    const record = write(source);
    act(record);
    expect(record.trouble(target)).toEqual(trouble);
    expect(record.trouble(other)).toEqual(inTheOther);
  });

  test('an unordered list in another order is the same list, an ordered one is not', () => {
    const record = new TestRecord(source)
      .save(source, { body: [blocks(list('unordered', 'Сіль', 'Вода')), blocks(list('ordered', 'Раз', 'Два'))] })
      .save(target, { body: [blocks(list('unordered', 'Salt', 'Water')), blocks(list('ordered', 'One', 'Two'))] });
    record.save(source, { body: [blocks(list('unordered', 'Вода', 'Сіль')), blocks(list('ordered', 'Раз', 'Два'))] });
    expect(record.trouble(target)).toEqual([]);
    record.save(source, { body: [blocks(list('unordered', 'Вода', 'Сіль')), blocks(list('ordered', 'Два', 'Раз'))] });
    expect(record.trouble(target)).toEqual(['stale body.1.content']);
  });

  describe('what is shown', () => {
    const lead = picture('lead', { uk: 'Міст', en: 'A bridge', ru: 'Мост' });
    const map = picture('map', { uk: 'Мапа', en: 'A map', ru: 'Карта' });
    const shows = (documentId: string): Row => ({ illustration: { documentId } });

    function illustrate(): TestRecord {
      const record = write(source);
      record.related = [lead, map];
      return record.save(source, {}, { shared: shows('lead') });
    }

    test('swapping the lead picture marks captions', () => {
      const record = illustrate().save(source, {}, { shared: shows('map') });
      expect(record.trouble(target)).toEqual(['stale illustration']);
      expect(record.trouble(other)).toEqual(['stale illustration']);
    });

    test('whoever swaps it in a translation has looked at it there', () => {
      const record = illustrate().save(target, {}, { shared: shows('map') });
      expect(record.trouble(target)).toEqual([]);
      expect(record.trouble(other)).toEqual(['stale illustration']);
    });

    test('the former picture put back', () => {
      const record = illustrate()
        .save(source, {}, { shared: shows('map') })
        .save(source, {}, { shared: shows('lead') });
      expect(record.trouble(target)).toEqual([]);
    });

    test('a save of the translation does not make a swapped picture looked at', () => {
      const record = illustrate().save(source, {}, { shared: shows('map') });
      record.save(target, { lede: more(translated.lede) });
      expect(record.trouble(target)).toEqual(['stale illustration']);
      expect(record.acknowledge(target).trouble(target)).toEqual([]);
    });

    test('another credit', () => {
      const record = illustrate().touch([
        { ...lead, versions: picture('lead', captionsOf(), 'Агенція').versions },
        map,
      ]);
      expect(record.trouble(target)).toEqual(['stale illustration']);
      expect(record.trouble(other)).toEqual(['stale illustration']);
    });

    test('another caption in the source, until the translation’s follows', () => {
      const record = illustrate().touch([picture('lead', { ...captionsOf(), [source]: 'Новий підпис' }), map]);
      expect(record.trouble(target)).toEqual(['stale illustration']);
      record.touch([picture('lead', { ...captionsOf(), [source]: 'Новий підпис', [target]: 'A new caption' }), map]);
      expect(record.trouble(target)).toEqual([]);
      expect(record.trouble(other)).toEqual(['stale illustration']);
    });

    test('the cited sources in another order are the same, one swapped is not', () => {
      const cites = (...ids: string[]): Row => ({ sources: ids.map((documentId) => ({ documentId })) });
      const record = write(source).save(source, {}, { shared: cites('reuters', 'council') });
      expect(record.save(source, {}, { shared: cites('council', 'reuters') }).trouble(target)).toEqual([]);
      expect(record.save(source, {}, { shared: cites('council', 'un') }).trouble(target)).toEqual(['stale sources']);
    });

    test('an embed that leads elsewhere, or has another credit', () => {
      const embed = (url: string, creditLine: string): Row => ({
        body: [{ __component: 'sections.embed', url, provider: 'Mastodon', creditLine }],
      });
      const record = write(source).save(source, {}, { shared: embed('https://example.org/1', 'NASA') });
      expect(record.trouble(target)).toEqual([]);
      record.save(source, {}, { shared: embed('https://example.org/2', 'NASA') });
      expect(record.trouble(target)).toEqual(['stale body.0.url']);
      record.save(source, {}, { shared: embed('https://example.org/1', 'ESA') });
      expect(record.trouble(target)).toEqual(['stale body.0.creditLine']);
    });

    function captionsOf(): Record<string, string> {
      return { uk: 'Міст', en: 'A bridge', ru: 'Мост' };
    }
  });

  describe('how it stands', () => {
    test('stale since the first of the changes that count', () => {
      const record = write(source).save(source, { lede: 'X' });
      const { staleSince } = record.standing(target);
      expect(staleSince).not.toBeNull();
      expect(record.save(source, { headline: 'X' }).standing(target)).toMatchObject({
        status: 'stale',
        stale: 2,
        staleSince,
        urgent: false,
      });
      expect(record.acknowledge(target).standing(target)).toMatchObject({
        status: 'complete',
        stale: 0,
        staleSince: null,
      });
    });

    test('counts what says what the source says', () => {
      const record = write(source).save(source, { lede: 'X', dateline: { place: 'Дніпро' } });
      expect(record.standing(target)).toMatchObject({ status: 'incomplete', translated: 5, total: 7, stale: 1 });
    });

    test('a correction that is not made here makes it stale, and urgent', () => {
      const record = write(source);
      const correction = { publishedAt: '2024-05-16', kind: 'correction', note: 'Не дві, а три смуги.' };
      record.save(source, { corrections: [correction] });
      expect(record.standing(target)).toMatchObject({ status: 'stale', stale: 0, urgent: true });
      expect(record.standing(target).staleSince).not.toBeNull();
      record.save(target, { corrections: [{ ...correction, note: 'Three lanes, not two.' }] });
      expect(record.standing(target)).toMatchObject({ status: 'complete', urgent: false, staleSince: null });
      expect(record.standing(other)).toMatchObject({ urgent: true });
    });

    test('indicator and gate never disagree', () => {
      const record = write(source).save(source, { lede: 'X', headline: 'X' }).acknowledge(target, 'lede');
      for (const locale of targets) expect(record.refusals(locale)).toHaveLength(record.standing(locale).stale);
      expect(record.refusals(target)).toEqual(['headline']);
    });
  });

  describe('what is remembered', () => {
    test('the source then, who made it of it, when and how', () => {
      const record = write(source).save(source, { lede: 'X' });
      const find = () => record.state?.translations[target]?.fields.find(({ key }) => key === 'lede');
      expect(find()).toMatchObject({ source: { text: own.lede }, method: 'human' });
      record.save(target, { lede: 'Y' }, { method: 'machine' });
      expect(find()).toMatchObject({ source: { text: 'X' }, method: 'machine', earlier: [] });
      record.save(source, { lede: 'Z' }).acknowledge(target);
      expect(find()).toMatchObject({ source: { text: 'Z' }, method: 'acknowledged' });
    });

    test('nothing of a locale that is gone', () => {
      const record = write(source);
      delete record.versions[target];
      expect(Object.keys(record.touch([]).state?.translations ?? {})).toEqual([other]);
    });

    test('a source that is deleted and written anew is a new beginning', () => {
      const record = write(source);
      delete record.versions[source];
      record.touch([]);
      expect(record.trouble(target)).toEqual([]);
      record.state = { ...record.state, source: [] } as NonNullable<TestRecord['state']>;
      record.save(source, { ...own, lede: 'X', body: [text('Інше')] });
      expect(record.trouble(target).filter((one) => one.startsWith('stale'))).toEqual([]);
    });
  });
});

test('paragraphs moved within one text are another text', () => {
  const content = (...words: string[]): Row => ({
    body: [{ __component: 'sections.text', content: words.map(paragraph) }],
  });
  const record = new TestRecord('uk').save('uk', content('Раз.', 'Два.')).save('en', content('One.', 'Two.'));
  expect(record.save('uk', content('Два.', 'Раз.')).trouble('en')).toEqual(['stale body.0.content']);
});
