import type { Register } from '@renkei/contract/files';
import type { Random } from '../random.ts';
import { byteCorruptions, corruptBytes } from './corrupt-bytes.ts';
import { corruptLines, lineCorruptions } from './corrupt-lines.ts';
import { encodingNames, inEncoding } from './encodings.ts';
import { goodLines } from './good-lines.ts';

/** A file, and what was done to it. */
export type CorruptFile = { readonly bytes: Uint8Array; readonly done: readonly string[] };

/** A good file of a register with up to four corruptions, sometimes none, the same for the same chance. */
export function corruptFile(kind: Register | 'form-3', random: Random): CorruptFile {
  const done: string[] = [];
  let lines = goodLines(kind, 1 + random.below(5), random);
  for (let count = random.below(3); count > 0; count -= 1) {
    // The long line is slow, and one in some is enough.
    const name = random.pick(random.below(8) === 0 ? lineCorruptions : lineCorruptions.slice(0, -1));
    lines = corruptLines(name, lines, random);
    done.push(name);
  }
  const end = random.pick(['\r\n', '\r\n', '\r\n', '\n', '\r']);
  const encoding = random.below(10) === 0 ? random.pick(encodingNames) : encodingNames[random.below(2)];
  let bytes = inEncoding(encoding ?? '', lines.join(end) + random.pick([end, '']));
  for (let count = random.below(3); count > 0; count -= 1) {
    const name = random.pick(byteCorruptions);
    bytes = corruptBytes(name, bytes, random);
    done.push(name);
  }
  return { bytes, done: [JSON.stringify(end), encoding ?? '', ...done] };
}
