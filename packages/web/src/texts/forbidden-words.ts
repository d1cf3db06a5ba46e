/**
 * Words that answer a mismatch for the officer or judge a person. None may stand in a text of the pages but in a
 * statute's or a policy's own title; such messages are named in `allowed`.
 */
const english = [
  'illegal(ly)?',
  'suspect(s|ed)?',
  'hits?',
  'alerts?',
  'red flags?',
  'risk scores?',
  'targets?',
  'fraud(ulent)?',
  'fake',
  'sham',
  'runaways?',
  'asylum abuse',
  'aliens?',
  'confirmed',
  'failed',
  'OK',
  'NG',
  'victims?',
  'overrid(e|es|den)',
  'forced?',
];

const japanese = [
  '不法',
  '容疑者',
  '被疑者',
  'ヒット',
  '要注意人物',
  'ブラック',
  'アラート',
  'ターゲット',
  'リスクスコア',
  '偽装',
  '偽造',
  '失踪者',
  '難民制度の悪用',
  '外人',
  '疑義',
  '選別',
  '被害者',
];

/** A verdict in one syllable; inside a longer katakana word it is none. */
const verdicts = ['クロ', 'シロ'];

/** Ids whose text is a statute's or policy's own wording. None so far. */
const allowed: ReadonlySet<string> = new Set();

const patterns = [
  ...english.map((word) => new RegExp(`\\b(?:${word})\\b`, word === word.toUpperCase() ? 'u' : 'iu')),
  ...japanese.map((word) => new RegExp(word, 'u')),
  ...verdicts.map((word) => new RegExp(`(?<![ァ-ヶー])${word}(?![ァ-ヶー])`, 'u')),
];

/** The forbidden words in a message, in the order of the lists. */
export function forbiddenIn(id: string, message: string): readonly string[] {
  if (allowed.has(id)) return [];
  return patterns.flatMap((pattern) => {
    const found = pattern.exec(message);
    return found === null ? [] : [found[0]];
  });
}
