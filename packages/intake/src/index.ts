/** Files to rows. Nothing here knows a rule; individual numbers never leave the bytes they stood in. */
export { type Encoding } from './bytes/encoding.ts';
export { type ByteStream } from './bytes/exact-blocks.ts';
export { collectDirectory, type CollectedDirectory } from './collect-directory.ts';
export { writeCorrections, type WrittenCorrection } from './corrections/write-corrections.ts';
export { type UnreadAt } from './cures.ts';
export { readNotices } from './notices/read-notices.ts';
export {
  coverageMissing,
  filesOfDirectory,
  type FileToRead,
  readDirectory,
  readFile,
  registerOfFile,
} from './read-directory.ts';
export {
  type BadEvent,
  type BlankedEvent,
  type FileEvent,
  type KeptEvent,
  type ReadEvent,
  type ToCorrect,
  type Unread,
} from './read-event.ts';
export { readCoverage } from './registers/read-coverage.ts';
export { readRegister } from './registers/read-register.ts';
export { toFacts } from './to-facts.ts';
export { newSeenRows, type SeenRows } from './seen-rows.ts';
