import type { MotionFacts } from '../../../records/facts/motion-facts.ts';
import { placeOf } from '../survey/place-of.ts';

const away = /location\s*(?:\.\s*(?:href\s*=|replace\s*\(|assign\s*\(|reload\s*\()|=)[^=]/;
const timer = /\bset(?:Timeout|Interval)\s*\(/g;
const delay = /,\s*(\d+(?:\s*\*\s*\d+){0,3})\s*$/;
const most = { script: 100_000, call: 800 };

/** Timers in the page's own scripts after which it loads itself again, or another page. */
export function loadTimers(elements: readonly Element[]): MotionFacts['timers'] {
  return elements
    .filter((element) => element.localName === 'script' && !element.hasAttribute('src'))
    .flatMap((script) =>
      timersIn((script.textContent ?? '').slice(0, most.script)).map((found) => ({
        ...placeOf(script),
        ...found,
      })),
    )
    .slice(0, 10);
}

/** The timers in some code that lead away, with their delays in seconds. */
export function timersIn(code: string): { seconds: number; code: string }[] {
  const loader = new RegExp(
    `function\\s+(\\w{1,60})\\s*\\([^)]{0,100}\\)\\s*\\{[^}]{0,300}?${away.source}`,
    'g',
  );
  const loaders = [...code.matchAll(loader)].map(([, name]) => name);
  return [...code.matchAll(timer)].flatMap(({ index, 0: opening }) => {
    const inside = argumentsFrom(code.slice(index + opening.length, index + most.call));
    const [, figures] = delay.exec(inside) ?? [];
    const leads = away.test(inside) || loaders.some((name) => new RegExp(`^\\W*${name}\\b`).test(inside));
    if (!figures || !leads) return [];
    return { seconds: product(figures) / 1000, code: `${opening}${inside})`.slice(0, 300) };
  });
}

/** What stands up to the bracket that closes a call; nothing when it does not close. */
function argumentsFrom(code: string): string {
  let depth = 0;
  for (const [index, sign] of [...code].entries()) {
    if (sign === '(') depth += 1;
    if (sign !== ')') continue;
    if (depth === 0) return code.slice(0, index);
    depth -= 1;
  }
  return '';
}

function product(figures: string): number {
  return figures.split('*').reduce((all, figure) => all * Number(figure.trim()), 1);
}
