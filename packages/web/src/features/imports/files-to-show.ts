import type { ImportFileView } from '@renkei/contract';

/** As many files stand open as an officer reads without searching. */
const AT_ONCE = 30;

/**
 * The files that stand open and those that are folded away, each in the order in which they were read. Of a long delivery
 * the files that ask for something come first: not whole, refused, or with named rows that nothing has answered.
 */
export function filesToShow(files: readonly ImportFileView[]): {
  readonly open: readonly ImportFileView[];
  readonly folded: readonly ImportFileView[];
} {
  if (files.length <= AT_ONCE) return { open: files, folded: [] };
  const asking = files.filter(asksForSomething);
  const quiet = files.filter((file) => !asksForSomething(file));
  const open = new Set([...asking, ...quiet].slice(0, Math.max(AT_ONCE, asking.length)));
  return {
    open: files.filter((file) => open.has(file)),
    folded: files.filter((file) => !open.has(file)),
  };
}

function asksForSomething({ state, named, curedLater }: ImportFileView): boolean {
  return state === 'part' || state === 'refused' || named > curedLater;
}
