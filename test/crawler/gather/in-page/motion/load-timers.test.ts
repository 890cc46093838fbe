import { describe, expect, test } from 'vitest';
import { timersIn } from '../../../../../crawler/gather/in-page/motion/load-timers.ts';

const secondsIn = (code: string): number[] => timersIn(code).map(({ seconds }) => seconds);

describe('timers that load a page', () => {
  test('are found in text, in a function and behind a name', () => {
    expect(secondsIn('setTimeout("location.reload(true);", 300000)')).toEqual([300]);
    expect(secondsIn('setTimeout(function () { window.location.href = "/out"; }, 15 * 60 * 1000);')).toEqual([
      900,
    ]);
    expect(secondsIn('function again() { location.reload(); } setInterval(again, 60000)')).toEqual([60]);
  });

  test('are not confused with timers and addresses beside each other', () => {
    expect(
      secondsIn('setTimeout(show, 100); a.onclick = () => { location.href = "/x"; }; wait(a, 5000)'),
    ).toEqual([]);
  });

  test('are not found where an address is only read', () => {
    expect(secondsIn('setTimeout(() => { if (location.hash === "#a") show(); }, 5000)')).toEqual([]);
  });

  test('are not found in a call that never closes', () => {
    expect(secondsIn('setTimeout(() => { location.reload(), 5000')).toEqual([]);
  });
});
