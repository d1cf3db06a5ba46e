import { type DatabaseLog, DatabaseProblem, type NodeDatabase, openNode } from '@renkei/server';
import type { Config } from './config/config.ts';
import { CommandProblem } from './say.ts';

/** The node's database with all migrations applied. `DATABASE_URL` takes the place of the private cluster. */
export async function openConfiguredNode(config: Config, log: DatabaseLog): Promise<NodeDatabase> {
  try {
    const { dataDir, database } = config;
    const node = await openNode({ dataDir, database, databaseUrl: process.env['DATABASE_URL'], log });
    try {
      await node.migrate();
    } catch (error) {
      await node.close();
      throw error;
    }
    return node;
  } catch (error) {
    if (error instanceof DatabaseProblem) {
      throw new CommandProblem({ en: error.message, ja: `データベースを開けません：${error.message}` });
    }
    throw error;
  }
}
