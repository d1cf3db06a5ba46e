/** How long a browser may take to begin saving; Safari reads the address late. */
const KEPT_MS = 60_000;

/** Hands bytes to the browser as a file of this name. */
export function saveAs(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
