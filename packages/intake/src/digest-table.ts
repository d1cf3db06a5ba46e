import { hash } from 'node:crypto';

/** A table from names to the fingerprints of contents, which keeps digests only. Answers whether a name was there, and with this content. */
export type DigestTable = {
  meet(name: string, content: number): 'new' | 'same' | 'different';
  /** Bytes that the table holds now. */
  size(): number;
};

const SHARDS = 256;
// Three words of the name's digest, one of the content's.
const WORDS = 4;
const FIRST_CAPACITY = 8;
const GROWTH = 1.25;
const FULLEST = 0.85;
/** Up to here a shard doubles: what that wastes is little, and to grow thirty times costs more than the rows do. */
const SMALL = 512;

type Shard = { slots: Uint32Array; capacity: number; count: number };
type Entry = Uint32Array;

/**
 * 16 bytes an entry, 19 to 24 with the room between them: 5 million rows take 99 MiB. 96 bits of SHA-256 name a
 * row: among a thousand million two meet by chance once in 10¹¹ such tables. 32 bits tell contents of one name apart; by
 * chance one in four thousand million conflicts is taken for a repetition (`fingerprint.ts`). Either way the row is named, never lost.
 */
export function newDigestTable(): DigestTable {
  const shards: (Shard | undefined)[] = Array.from({ length: SHARDS });
  const entry = new Uint32Array(WORDS);
  return {
    meet: (name, content) => {
      digest(name, content, entry);
      // Each shard grows by itself, so that never the whole table is there twice.
      const at = (entry[1] ?? 0) % SHARDS;
      const shard = (shards[at] ??= newShard(FIRST_CAPACITY));
      const slot = find(shard, entry);
      if ((shard.slots[slot] ?? 0) !== 0) return shard.slots[slot + 3] === entry[3] ? 'same' : 'different';
      put(shard, slot, entry);
      if (shard.count > shard.capacity * FULLEST) shards[at] = grown(shard);
      return 'new';
    },
    size: () => shards.reduce((bytes, shard) => bytes + (shard?.slots.byteLength ?? 0), 0),
  };
}

function digest(name: string, content: number, into: Entry): void {
  const ofName = hash('sha256', name, 'binary');
  // 0 is an empty slot.
  into[0] = wordOf(ofName, 0) || 1;
  into[1] = wordOf(ofName, 4);
  into[2] = wordOf(ofName, 8);
  into[3] = content;
}

function wordOf(bytes: string, at: number): number {
  const byte = (index: number): number => bytes.charCodeAt(at + index);
  return ((byte(0) << 24) | (byte(1) << 16) | (byte(2) << 8) | byte(3)) >>> 0;
}

function newShard(capacity: number): Shard {
  return { slots: new Uint32Array(capacity * WORDS), capacity, count: 0 };
}

/** Where the entry's name is, or the empty slot where it would be. */
function find({ slots, capacity }: Shard, entry: Entry): number {
  const [a = 0, b = 0, c = 0] = entry;
  let slot = (a % capacity) * WORDS;
  while (slots[slot] !== 0 && !(slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c)) {
    slot = slot + WORDS === slots.length ? 0 : slot + WORDS;
  }
  return slot;
}

function put(shard: Shard, slot: number, entry: Entry): void {
  for (let word = 0; word < WORDS; word += 1) shard.slots[slot + word] = entry[word] ?? 0;
  shard.count += 1;
}

function grown(shard: Shard): Shard {
  const { slots, capacity } = shard;
  const larger = newShard(Math.ceil(capacity * (capacity < SMALL ? 2 : GROWTH)) + 1);
  const entry = new Uint32Array(WORDS);
  for (let slot = 0; slot < slots.length; slot += WORDS) {
    if (slots[slot] === 0) continue;
    for (let word = 0; word < WORDS; word += 1) entry[word] = slots[slot + word] ?? 0;
    put(larger, find(larger, entry), entry);
  }
  return larger;
}
