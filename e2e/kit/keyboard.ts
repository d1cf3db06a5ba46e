import type { Page } from 'playwright-core';

/** Further than any page has stops: a control that cannot be reached fails the test instead of hanging it. */
const LONGEST_WALK = 250;

type Wanted = { readonly role: string; readonly name?: string | RegExp };

/** Walks with Tab alone to a control of this role and name, as somebody without a mouse does. */
export async function tabTo(page: Page, wanted: Wanted): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < LONGEST_WALK; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusedControl(page);
    if (fits(focused, wanted)) return;
    passed.push(`${focused.role} "${focused.name}"`);
  }
  throw new Error(
    `no ${wanted.role} ${String(wanted.name)} on the way; passed ${passed.slice(0, 60).join(' → ')}`,
  );
}

type Control = { readonly role: string; readonly name: string };

function fits(control: Control, wanted: Wanted): boolean {
  if (control.role !== wanted.role) return false;
  if (wanted.name === undefined) return true;
  return typeof wanted.name === 'string'
    ? control.name.includes(wanted.name)
    : wanted.name.test(control.name);
}

async function focusedControl(page: Page): Promise<Control> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { role: 'none', name: '' };
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const byId = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.querySelector(`[id="${id}"]`)?.textContent);
    const name = [
      element.getAttribute('aria-label'),
      ...byId,
      ...labels.map((label) => label.textContent),
      element.textContent,
    ];
    const types: Record<string, string> = { radio: 'radio', checkbox: 'checkbox', text: 'textbox' };
    const tags: Record<string, string> = {
      A: 'link',
      BUTTON: 'button',
      TEXTAREA: 'textbox',
      SELECT: 'combobox',
      SUMMARY: 'summary',
    };
    const role =
      element instanceof HTMLInputElement
        ? (types[element.type] ?? 'textbox')
        : (tags[element.tagName] ?? element.tagName);
    return {
      role: element.getAttribute('role') ?? role,
      name: name
        .filter((part) => part !== null && part !== undefined)
        .join(' ')
        .trim(),
    };
  });
}
