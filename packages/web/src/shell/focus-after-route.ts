let wanted = false;

/** Called when the page changes; the next page heading takes the focus once. */
export function requestFocus(): void {
  wanted = true;
}

export function takeFocusRequest(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}
