type Ask = () => Promise<boolean>;

let asking: Ask | null = null;

/**
 * The shell says how somebody is asked to sign in or to choose a purpose again. The answer is true once that is done,
 * false where they left it.
 */
export function whenAccessIsMissing(ask: Ask): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = null;
  };
}

/** Asks over the page that is open, so that nothing typed there is lost. */
export async function askForAccess(): Promise<boolean> {
  return asking === null ? false : asking();
}
