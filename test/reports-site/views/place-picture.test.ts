import { expect, test } from 'vitest';
import { placePicture } from '../../../reports-site/views/place-picture.ts';

const steps = [{ index: 0, pictures: { fullPage: 'evidence/x/00-full-page.webp' } }] as never;
const place = (box: { x: number; y: number; width: number; height: number } | null, step = 0) => ({
  step,
  selector: 'p',
  state: 'as it arrived',
  node: 'p',
  box,
});
const box = { x: 10.4, y: 20.6, width: 30, height: 40 };

test('the picture of a place is the part of its step’s whole page', () => {
  expect(placePicture({ steps }, { places: [place(box)] })).toEqual({
    path: 'evidence/x/00-full-page.webp',
    box,
    key: 'evidence/x/00-full-page.webp#10,21,30,40',
  });
});

test('the first place that can be seen is taken', () => {
  expect(placePicture({ steps }, { places: [place(null), place(box, 7), place(box)] })?.box).toEqual(box);
});

test('a place without a box, without a size or on a page without a picture has none', () => {
  expect(placePicture({ steps }, { places: [place(null)] })).toBeNull();
  expect(placePicture({ steps }, { places: [place({ ...box, width: 0 })] })).toBeNull();
  expect(placePicture({ steps }, { places: [place(box, 3)] })).toBeNull();
});
