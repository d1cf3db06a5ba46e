import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A line of truth.csv as `docs/guides/generate-a-nation.md` describes it. */
export type TruthLine = {
  /** The notice's id, else kind and id of the subject. */
  readonly key: string;
  readonly isNotice: boolean;
  /** Who really works; blank where no register has that person. */
  readonly residentId: string;
  readonly holderId: string;
  readonly expected: readonly string[];
  readonly explanation: string;
};

/** A notice in which nothing has happened that is asked about, or of which what has happened has a lawful explanation. */
export function isLawful({ isNotice, expected, explanation }: TruthLine): boolean {
  return isNotice && (expected.length === 0 || explanation !== '');
}

/** The truth of a simulated nation, line by line. */
export async function readTruth(path: string): Promise<readonly TruthLine[]> {
  const lines: TruthLine[] = [];
  for await (const text of linesOf(path)) {
    const [
      notification = '',
      residentId = '',
      holderId = '',
      rules = '',
      explanation = '',
      kind = '',
      id = '',
    ] = text.split(',');
    if (notification === 'notification_id') continue;
    lines.push({
      key: notification === '' ? `${kind} ${id}` : notification,
      isNotice: notification !== '',
      residentId,
      holderId,
      expected: rules.split(';').filter((rule) => rule !== ''),
      explanation,
    });
  }
  return lines;
}

export function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
}
