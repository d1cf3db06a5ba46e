import type { ImportsView, ImportView } from '@renkei/contract';
import type { NodeTransaction } from '../../platform/access/door.ts';
import { NodeProblem } from '../../platform/problems/node-problem.ts';
import { viewImports } from './import-view.ts';

/** Imports a page. */
const PAGE = 20;

/** What came in, newest first, from below the import `before` on; and to which day each register is complete. */
export async function listImports(transaction: NodeTransaction, before?: string): Promise<ImportsView> {
  const rows = await transaction
    .selectFrom('renkei.imports')
    .select('id')
    .$if(before !== undefined, (query) =>
      query.where('number', '<', ({ selectFrom }) =>
        selectFrom('renkei.imports')
          .select('number')
          .where('id', '=', before ?? ''),
      ),
    )
    .orderBy('number', 'desc')
    .limit(PAGE + 1)
    .execute();
  const imports = await viewImports(
    transaction,
    rows.slice(0, PAGE).map(({ id }) => id),
  );
  return { imports: [...imports], more: rows.length > PAGE, coverage: await coverageOf(transaction) };
}

/** One import. Throws `import.not-found`. */
export async function viewImport(transaction: NodeTransaction, importId: string): Promise<ImportView> {
  const [view] = await viewImports(transaction, [importId]);
  if (view === undefined) throw new NodeProblem('import.not-found');
  return view;
}

async function coverageOf(transaction: NodeTransaction): Promise<ImportsView['coverage']> {
  const rows = await transaction
    .selectFrom('renkei.coverage')
    .select(['register', 'complete_until'])
    .orderBy('register')
    .limit(100)
    .execute();
  return rows.map((row) => ({ register: row.register, completeUntil: row.complete_until }));
}
