/** Corrupted files for tests of whoever reads a directory. */
export { type CorruptFile, corruptFile } from './corrupt/corrupt-file.ts';
export { keepFile } from './keep-file.ts';
export { newRandom, type Random } from './random.ts';
