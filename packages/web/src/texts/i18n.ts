import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { catalogues } from './catalogue.ts';

type Compiled = ReturnType<typeof compileMessage>;

const compiled = new Map<string, Compiled>();

/** Messages are compiled on first use: a page uses a tenth of them, and there is no build step to keep in step. */
function compileOnce(message: string): Compiled {
  const known = compiled.get(message);
  if (known !== undefined) return known;
  const fresh = compileMessage(message);
  compiled.set(message, fresh);
  return fresh;
}

export const i18n = setupI18n();
i18n.setMessagesCompiler(compileOnce);
i18n.load(catalogues);
