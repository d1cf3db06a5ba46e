import { isTextId } from '../../texts/catalogue.ts';
import type { Texts } from '../../texts/use-texts.ts';

/** The register's name; as it came where these pages do not know it. */
export function registerName(register: string, t: Texts['t']): string {
  const id = `register.${register}`;
  return isTextId(id) ? t(id) : register;
}

/** Why no answer could be given. */
export function reasonName(reason: string, t: Texts['t']): string {
  const id = `imports.reason.${reason}`;
  return isTextId(id) ? t(id) : reason;
}
