import type { Scenario } from './scenario.ts';
import { stayExpired } from './stay-expired.ts';

export const allScenarios: readonly Scenario[] = [...stayExpired];
