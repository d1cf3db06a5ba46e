import { mkdirSync, writeFileSync } from 'node:fs';
import { formatDocs, formatDocsFolder } from './format-docs.ts';

// Run after a change of the column tables: node packages/intake/src/docs/write-format-docs.ts
mkdirSync(new URL('schema/', formatDocsFolder), { recursive: true });
for (const [name, text] of formatDocs()) writeFileSync(new URL(name, formatDocsFolder), text);
