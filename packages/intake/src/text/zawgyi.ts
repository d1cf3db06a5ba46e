import { readZawgyiModel, stateOf, type ZawgyiModel } from './zawgyi-model.ts';
import { applyRules, readZawgyiRules } from './zawgyi-rules.ts';

const RESOURCES = new URL('resources/', import.meta.resolve('myanmar-tools/package.json'));
const MYANMAR = /[\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff]/u;
/** From here on a text counts as Zawgyi, as the library's authors advise; below it the text stays as it is. */
const CERTAIN = 0.95;

/** No name is longer, and the rules take time with the square of the length. */
const LONGEST = 300;

let model: ZawgyiModel | undefined;
let rules: ReturnType<typeof readZawgyiRules> | undefined;

/**
 * Burmese written for the font Zawgyi, which uses the same code points otherwise, in Unicode; undefined where it is none, or
 * where what comes out still looks like Zawgyi, so that nothing is converted twice.
 */
export function fromZawgyi(text: string): string | undefined {
  if (text.length > LONGEST || !MYANMAR.test(text) || zawgyiProbability(text) < CERTAIN) return undefined;
  rules ??= readZawgyiRules(new URL('Z2U.js', RESOURCES));
  const converted = applyRules(rules, text);
  return converted === text || zawgyiProbability(converted) >= CERTAIN ? undefined : converted;
}

/** How probably a text is Zawgyi, given that it is Zawgyi or Unicode; 0 without Burmese letters. */
export function zawgyiProbability(text: string): number {
  model ??= readZawgyiModel(new URL('zawgyiUnicodeModel.dat', RESOURCES));
  let [before, sum, isSeen] = [0, 0, false];
  for (let at = 0; at <= text.length; at += 1) {
    const state = at < text.length ? stateOf(text.charCodeAt(at)) : 0;
    if (before !== 0 || state !== 0) {
      sum += model(before, state);
      isSeen = true;
    }
    before = state;
  }
  return isSeen ? 1 / (1 + Math.exp(sum)) : 0;
}
