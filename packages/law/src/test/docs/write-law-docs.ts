import { mkdirSync, writeFileSync } from 'node:fs';
import { lawDocs, lawDocsFolder } from './law-docs.ts';

// Run after a change of the tables or cases: node packages/law/src/test/docs/write-law-docs.ts
mkdirSync(lawDocsFolder, { recursive: true });
for (const [name, text] of lawDocs()) writeFileSync(new URL(name, lawDocsFolder), text);
