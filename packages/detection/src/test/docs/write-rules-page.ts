import { writeFileSync } from 'node:fs';
import { rulesPage, rulesPageFile } from './rules-page.ts';

// Run after a change of a card or a case: node packages/detection/src/test/docs/write-rules-page.ts
writeFileSync(rulesPageFile, rulesPage());
