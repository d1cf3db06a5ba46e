import type { Judged } from '../judged.ts';
import type { Verdict } from '../score.ts';
export async function judgeTables(_j: Judged, _p: number): Promise<readonly Verdict[]> { return []; }
