import type { NotificationRow } from '@renkei/contract/files';
import { statusesOfResidence } from '@renkei/law';
import { nfkc } from '@renkei/kernel';
import { fieldFinder } from './skilled-fields.ts';

/** What is kept of the words in 在留資格. */
export type StatusWords = Pick<
  NotificationRow,
  'statusAsWritten' | 'statusSlug' | 'statusDetail' | 'statusNotRecognised'
>;

/** Short forms in use of which each means one status only; our own list, unverified. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  技人国: 'engineer_humanities_intl',
  留学生: 'student',
  家滞: 'dependent',
  短滞: 'temporary_visitor',
  特活: 'designated_activities',
  永住: 'permanent_resident',
  定住: 'long_term_resident',
  日配: 'spouse_of_japanese',
  日本人配偶者: 'spouse_of_japanese',
  日本人配偶者等: 'spouse_of_japanese',
  日本人の配偶者: 'spouse_of_japanese',
  永配: 'spouse_of_pr',
  永住者の配偶者: 'spouse_of_pr',
  特別永住: 'special_permanent_resident',
};

// Class letters of the card: 企業単独型 イ and 団体監理型 ロ; イ, ロ, ハ of a highly skilled professional. Domain facts 2.1.
const CLASSES: readonly (readonly [slug: string, letters: readonly string[]])[] = [
  ['titp_1', ['イ', 'ロ']],
  ['titp_2', ['イ', 'ロ']],
  ['titp_3', ['イ', 'ロ']],
  ['highly_skilled_1', ['イ', 'ロ', 'ハ']],
];

const findField = fieldFinder(keyOf);
const slugs = new Map(statusNames());
/** Employers write the same few words again and again. */
const remembered = new Map<string, StatusWords>();
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 100;
const OPENING = /[(（［[｛{〔【「『〈《<＜]/u;
const CLOSING = /[)）］\]｝}〕】」』〉》>＞]/u;

/**
 * Reads what an employer wrote as 在留資格. S8: only a name of the table of statuses is kept, and of a specified skilled
 * worker the field; whatever else stands there, in brackets or without, is dropped, for it can name an application.
 */
export function readStatusWords(text: string): StatusWords {
  const met = remembered.get(text);
  if (met !== undefined) return met;
  if (text.trim() === '') return {};
  const { prefixes, brackets } = partsOf(text);
  for (const [at, prefix] of prefixes.entries()) {
    const slug = slugs.get(keyOf(prefix));
    if (slug !== undefined) {
      const field = isSkilledWorker(slug)
        ? brackets.slice(brackets.length - at).map(findField)[0]
        : undefined;
      const words = kept(prefix, slug, field);
      // S8: a text of which something is dropped must not stay in memory either.
      if (at === 0 || (at === 1 && field !== undefined)) remember(text, words);
      return words;
    }
  }
  return withFieldBehind(text) ?? { statusNotRecognised: true };
}

function remember(text: string, words: StatusWords): void {
  if (remembered.size < MOST_REMEMBERED && text.length <= LONGEST_REMEMBERED) remembered.set(text, words);
}

/** Whether everything that stands there is kept, so that the words may be repeated to who wrote them. */
export function isWhollyKept(text: string): boolean {
  const { statusAsWritten, statusDetail } = readStatusWords(text);
  if (statusAsWritten === undefined) return text.trim() === '';
  const rest = text.trim().slice(statusAsWritten.length);
  return rest === '' || (statusDetail !== undefined && findField(rest) === statusDetail);
}

function kept(words: string, statusSlug: string, field: string | undefined): StatusWords {
  const statusAsWritten = words.trim();
  return { statusAsWritten, statusSlug, ...(field === undefined ? {} : { statusDetail: field }) };
}

/** `特定技能1号 介護`: the field without brackets. Nothing but a name and a field may stand there. */
function withFieldBehind(text: string): StatusWords | undefined {
  const [, words = '', behind = ''] = /^(.+?号)(.+)$/u.exec(text) ?? [];
  const slug = slugs.get(keyOf(words));
  const field = findField(behind);
  return slug !== undefined && isSkilledWorker(slug) && field !== undefined
    ? kept(words, slug, field)
    : undefined;
}

function isSkilledWorker(slug: string): boolean {
  return slug === 'ssw_1' || slug === 'ssw_2';
}

/** The text, then the text without its last brackets, then without its last two …; an unclosed bracket goes to the end. */
function partsOf(text: string): { prefixes: readonly string[]; brackets: readonly string[] } {
  const prefixes = [text];
  const brackets: string[] = [];
  let rest = text.trimEnd();
  for (let from = lastBracket(rest); from >= 0; from = lastBracket(rest)) {
    brackets.unshift(rest.slice(from));
    rest = rest.slice(0, from).trimEnd();
    prefixes.push(rest);
  }
  return { prefixes, brackets };
}

/** Where the brackets begin that end the text, or that nothing closes; -1 where other words stand behind them. */
function lastBracket(text: string): number {
  let depth = 0;
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (OPENING.test(character)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (CLOSING.test(character) && depth > 0) depth -= 1;
    else if (depth === 0) start = -1;
  }
  return start;
}

/** A name as it is compared: NFKC, lower case, letters and digits only, numbers in one way of writing. */
function keyOf(name: string): string {
  return nfkc(name)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/第?([一二三123])号/u, (_, digit: string) => `${'一二三'.indexOf(digit) + 1 || digit}号`);
}

function statusNames(): readonly (readonly [key: string, slug: string])[] {
  const classes = CLASSES.flatMap(([slug, letters]) => {
    const name = statusesOfResidence.find((status) => status.slug === slug)?.ja ?? slug;
    return letters.map((letter) => [keyOf(`${name}${letter}`), slug] as const);
  });
  return [
    ...statusesOfResidence.flatMap(({ slug, ja, en }) => [
      [keyOf(ja), slug] as const,
      [keyOf(en), slug] as const,
    ]),
    ...Object.entries(SHORT_FORMS).map(([name, slug]) => [keyOf(name), slug] as const),
    ...classes,
  ];
}
