/** Where an officer goes after an outcome was saved. */
export const afterChoices = ['list', 'next'] as const;
export type After = (typeof afterChoices)[number];

const storedAs = 'renkei.after-outcome';

export function afterSaving(): After {
  try {
    return localStorage.getItem(storedAs) === 'next' ? 'next' : 'list';
  } catch {
    return 'list';
  }
}

export function keepAfterSaving(after: After): void {
  try {
    localStorage.setItem(storedAs, after);
  } catch {
    // A browser that keeps nothing still works: the choice lasts as long as the page.
  }
}
