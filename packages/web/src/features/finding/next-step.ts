/** Put on what finishes a form: `Ctrl+Enter` leads there, and the officer presses it. */
export const nextStepMark = { 'data-next-step': '' } as const;

/** Moves the focus to the next such button after the focus, from the last one to the first. It presses nothing. */
export function focusNextStep(): void {
  const targets = [...document.querySelectorAll<HTMLElement>('[data-next-step]')];
  const here = document.activeElement;
  const next = targets.find((target) => here !== null && isAfter(target, here)) ?? targets[0];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

function isAfter(target: Element, here: Element): boolean {
  return (here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
