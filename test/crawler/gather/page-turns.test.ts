import { describe, expect, test } from 'vitest';
import { PageTurns } from '../../../crawler/gather/page-turns.ts';

/** Turns that come at once, with a list of what was taken and given back. */
function turnsWithList(): { turns: PageTurns; list: string[] } {
  const list: string[] = [];
  const turns = new PageTurns(async (url) => {
    list.push(`take ${url}`);
    return ({ wasAsked }) => list.push(`${wasAsked ? 'end' : 'drop'} ${url}`);
  });
  return { turns, list };
}

const home = 'https://www.larkton.example/';
const bins = 'https://www.larkton.example/bins';
const register = 'https://register.example/';

describe('the turns of page loads', () => {
  test('a page that was prepared has one turn', async () => {
    const { turns, list } = turnsWithList();

    await turns.prepare(`${bins}#when`);
    await turns.waitFor(bins);
    turns.over(bins);

    expect(list).toEqual([`take ${bins}#when`, `end ${bins}#when`]);
  });

  test('a page that was prepared and not asked for is dropped when another is asked for', async () => {
    const { turns, list } = turnsWithList();

    await turns.prepare(bins);
    await turns.waitFor(register);

    expect(list).toEqual([`take ${bins}`, `drop ${bins}`, `take ${register}`]);
  });

  test('a redirect within an origin is still the same load', async () => {
    const { turns, list } = turnsWithList();

    await turns.waitFor(home);
    turns.moved(home, '/bins');
    await turns.waitForHop(bins);
    turns.over(home);
    turns.over(bins);

    expect(list).toEqual([`take ${home}`, `end ${home}`]);
  });

  test('a redirect to another origin ends the turn at the first and waits at the second', async () => {
    const { turns, list } = turnsWithList();

    await turns.waitFor(home);
    turns.moved(home, register);
    await turns.waitForHop(register);

    expect(list).toEqual([`take ${home}`, `end ${home}`, `take ${register}`]);
  });

  test('where a kept redirect leads has its turn', async () => {
    const { turns, list } = turnsWithList();

    turns.passFor(home);
    await turns.waitForHop(bins);

    expect(list).toEqual([`take ${bins}`]);
  });

  test('nothing is under way after the journey', async () => {
    const { turns, list } = turnsWithList();

    await turns.waitFor(home);
    turns.end();
    await turns.waitFor(register);

    expect(list).toEqual([`take ${home}`, `end ${home}`, `take ${register}`, `drop ${register}`]);
  });
});
