import { listSizes } from '../../../examples/reader/src/parts/picture-file';
import { makeArticle } from './sample';

const illustration = makeArticle().illustration;
const file = (name: string, mime: string, width: number) => ({ url: `/uploads/${name}`, mime, width, height: 9 });
const makeImage = (mime: string, formats: Record<string, ReturnType<typeof file>> | null) => {
  if (!illustration) throw new Error('The sample has no picture');
  return { ...illustration.image, ...file('a.jpg', mime, 1600), formats };
};
const addressOf = (url: string) => `https://desk.example.org${url}`;

describe('the sizes of a picture', () => {
  const webp = { large: file('l.webp', 'image/webp', 1000), small: file('s.webp', 'image/webp', 500) };

  test('are listed by format, the widest last', () => {
    expect(listSizes(makeImage('image/jpeg', webp), 'image/webp', addressOf)).toBe(
      'https://desk.example.org/uploads/s.webp 500w, https://desk.example.org/uploads/l.webp 1000w',
    );
    expect(listSizes(makeImage('image/jpeg', webp), 'image/jpeg', addressOf)).toBeUndefined();
  });

  test('of an older one are in the format of the picture, which is one of them', () => {
    const image = makeImage('image/jpeg', { small: file('s.jpg', 'image/jpeg', 500) });
    expect(listSizes(image, 'image/jpeg', addressOf)).toBe(
      'https://desk.example.org/uploads/s.jpg 500w, https://desk.example.org/uploads/a.jpg 1600w',
    );
    expect(listSizes(image, 'image/webp', addressOf)).toBeUndefined();
  });

  test('are none where there is but the picture itself', () => {
    expect(listSizes(makeImage('image/png', null), 'image/png', addressOf)).toBeUndefined();
  });
});
