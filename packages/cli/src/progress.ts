import type { ImportStep } from '@renkei/server';

/** Milliseconds between two lines on a terminal; elsewhere a line a file is written. */
const EVERY_MS = 200;

/** Shows on standard error how far an import is: one line that changes on a terminal, lines that stay elsewhere. */
export function newProgress(out: NodeJS.WriteStream = process.stderr): {
  step(step: ImportStep): void;
  end(): void;
} {
  let file = '';
  let shownAt = 0;
  let isShown = false;
  return {
    step: (step) => {
      const name = 'file' in step ? `${step.at} ${step.file}` : step.at;
      const now = performance.now();
      if (out.isTTY) {
        if (now - shownAt < EVERY_MS && name === file) return;
        out.write(`\r\u001b[K${textOf(step)}`);
        isShown = true;
      } else if (name !== file) out.write(`${textOf(step)}\n`);
      [file, shownAt] = [name, now];
    },
    end: () => {
      if (isShown) out.write('\r\u001b[K');
      isShown = false;
    },
  };
}

function textOf(step: ImportStep): string {
  switch (step.at) {
    case 'staged':
      return `reading / 読み取り中 ${step.file}: ${count(step.rows)}`;
    case 'storing':
      return `storing / 保存中 ${step.file}: ${count(step.rows)}`;
    case 'stored':
      return 'stored / 保存しました';
    case 'asking':
      return 'asking the questions / 確認事項を調べています';
  }
}

function count(rows: number): string {
  return `${rows.toLocaleString('en-US')} rows / 行`;
}
