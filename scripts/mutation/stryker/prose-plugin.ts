import { whyProse } from './prose.ts';

export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore: whyProse } }];
