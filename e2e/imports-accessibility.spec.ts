import { test } from 'node:test';
import { emptyNodeForAll } from './kit/imports/empty-node.ts';
import { checkPage } from './kit/check-page.ts';
import { importStates } from './kit/imports/import-states.ts';
import { openState } from './kit/imports/open-state.ts';
import { languages } from './kit/texts.ts';

const where = emptyNodeForAll();

for (const language of languages) {
  for (const state of importStates) {
    test(`imports, ${state.name} (${language}): axe at zero in every look, no sideways scroll at 320 px`, async () => {
      await using open = await openState({ ...where(), language }, state);
      await checkPage(open.page, `imports, ${state.name}`, language);
    });
  }
}
