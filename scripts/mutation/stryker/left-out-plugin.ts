import { whyLeftOut } from './left-out.ts';

export const strykerPlugins = [{ kind: 'Ignore', name: 'left-out', value: { shouldIgnore: whyLeftOut } }];
