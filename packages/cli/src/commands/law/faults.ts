import type { Bilingual } from '@renkei/law';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong in FACTS.json: place, cause and cure. Neither a value nor an unknown name is repeated: what somebody wrote
 * there could tell of an application that must not be shown (S8).
 */
export function faultsOf(issues: readonly Issue[], known: readonly string[]): readonly Bilingual[] {
  return issues.map((issue) => faultOf(issue, known));
}

function faultOf(issue: Issue, known: readonly string[]): Bilingual {
  const place = issue.path.length === 0 ? 'FACTS.json' : issue.path.join('.');
  const { ja, en } = causeAndCure(issue, known);
  return { ja: `${place}：${ja}`, en: `${place}: ${en}` };
}

function causeAndCure(issue: Issue, known: readonly string[]): Bilingual {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        ja: `知らない名前が${issue.keys.length}つあります（内容は表示しません）。使える名前：${known.join('、')}`,
        en: `${issue.keys.length} name(s) here are not known (they are not repeated). Names that can be used: ${known.join(', ')}`,
      };
    case 'invalid_value':
      return oneOfThese(issue.values.map(String));
    case 'invalid_union':
      return dayOrWord();
    case 'invalid_type':
      return ofType(issue.expected);
    case 'custom':
      return {
        ja: 'この日付はありません。2026-11-24 のように書いてください。',
        en: 'there is no such day. Write it like 2026-11-24.',
      };
    default:
      return { ja: '値が範囲の外です。', en: 'the value is out of range.' };
  }
}

function ofType(expected: string): Bilingual {
  const [ja, en] = expected === 'number' ? ['数', 'a number'] : ['文字列', 'a text in quotes'];
  if (expected === 'object' || expected === 'record')
    return { ja: '{ } で囲んだ事実の一覧を書いてください。', en: 'write the facts in braces { }.' };
  return {
    ja: `${ja}で書いてください。わからない事実は、その行を消してください。`,
    en: `write ${en}. Leave the line out if the fact is not known.`,
  };
}

function oneOfThese(words: readonly string[]): Bilingual {
  return { ja: `次のどれかを書いてください：${words.join('、')}`, en: `write one of: ${words.join(', ')}` };
}

function dayOrWord(): Bilingual {
  return {
    ja: '日付（2026-11-24 の形）か、決まった語（stayUntil は no-end、applicationDecided は pending）を書いてください。',
    en: 'write a day (like 2026-11-24) or the set word (no-end for stayUntil, pending for applicationDecided).',
  };
}
