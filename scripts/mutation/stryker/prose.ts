/** A node of the syntax tree as Babel gives it to an ignorer: the part used here. */
type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly elements?: readonly (Node | null)[];
  readonly properties?: readonly Node[];
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly expressions?: readonly Node[];
  readonly callee?: Node;
  readonly name?: string;
  readonly key?: Node;
  readonly left?: Node;
  readonly right?: Node;
};
export type Path = { readonly node: Node; readonly parentPath?: Path | null };

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const SOURCES = ['readIn', 'unverified', 'Error'];
const TEXT_KEYS = ['source', 'basis'];

/**
 * Why a text is not changed: a sentence for people beside its translation, where a rule stands, or the message of a bug.
 * Which sentence is said the cases check by parts of it; a blank one would only be noticed by a copy of it in a test.
 * Words the code decides by are changed, and so is every table (also cell by cell, by scripts/mutation/tables).
 */
export function whyProse({ node, parentPath }: Path): string | undefined {
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined;
  const text = textOf(node);
  if (text.includes('|') || !isPlain(node)) return undefined;
  if (parentPath === null || parentPath === undefined) return undefined;
  if (isBesideJapanese(node, parentPath)) return 'a sentence in two languages';
  if (isSource(parentPath.node)) return 'where a rule stands, or the message of a bug';
  return isCellThatIsThere(node, parentPath.node) ? 'a cell that is always there' : undefined;
}

function textOf({ value, quasis }: Node): string {
  return quasis?.map((part) => part.value.raw).join('') ?? String(value ?? '');
}

/** A template that computes something stays judged: to leave it out would leave out what it computes. */
function isPlain({ expressions = [] }: Node): boolean {
  return expressions.every(({ type }) => type === 'Identifier' || type === 'MemberExpression');
}

function isBesideJapanese(node: Node, parent: Path): boolean {
  if (JAPANESE.test(textOf(node))) return true;
  if (parent.node.type === 'ArrayExpression')
    return (parent.node.elements ?? []).some((each) => each !== null && JAPANESE.test(textOf(each)));
  const object = parent.parentPath?.node;
  if (parent.node.type !== 'ObjectProperty' || parent.node.key?.name !== 'en') return false;
  return (object?.properties ?? []).some(({ key }) => key?.name === 'ja');
}

function isSource({ type, callee, key }: Node): boolean {
  if (type === 'CallExpression' || type === 'NewExpression') return SOURCES.includes(callee?.name ?? '');
  return type === 'ObjectProperty' && TEXT_KEYS.includes(key?.name ?? '');
}

/** `[id = '']` over the cells of a row, which are counted when the table is read: the default is for the type checker. */
function isCellThatIsThere(node: Node, parent: Node): boolean {
  return parent.type === 'AssignmentPattern' && parent.right === node && textOf(node) === '';
}
