/** A node of the syntax tree as Babel gives it to an ignorer: the part used here. */
type Node = {
  readonly type: string;
  readonly value?: unknown;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly callee?: Node;
  readonly name?: string;
  readonly key?: Node;
  readonly right?: Node;
};
export type Path = { readonly node: Node; readonly parentPath?: Path | null };

const SOURCES = ['readIn', 'unverified'];
const SOURCE_KEYS = ['source', 'basis'];

/** Why a text is not changed; nothing where it is. Sentences for people are changed: the cases want each in both languages. */
export function whyLeftOut({ node, parentPath }: Path): string | undefined {
  const parent = parentPath?.node;
  if (parent === undefined || !['StringLiteral', 'TemplateLiteral'].includes(node.type)) return undefined;
  const caller = parent.callee?.name ?? '';
  if (parent.type === 'NewExpression' && caller === 'Error') return 'the message of a bug';
  if (parent.type === 'CallExpression' && SOURCES.includes(caller)) return 'where a rule was read';
  if (parent.type === 'ObjectProperty' && SOURCE_KEYS.includes(parent.key?.name ?? ''))
    return 'where a rule was read';
  if (parent.type === 'AssignmentPattern' && parent.right === node && textOf(node) === '')
    return 'a cell that is always there: cells are counted when a table is read';
  return undefined;
}

function textOf({ value, quasis }: Node): string {
  return quasis?.map((part) => part.value.raw).join('') ?? (typeof value === 'string' ? value : '');
}
