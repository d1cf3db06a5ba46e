import type { Exit, ReviewEvent } from '@renkei/casework';
import type { HistoryEntry } from '@renkei/contract';
import { assertNever } from '@renkei/kernel';
import type { Bilingual } from '@renkei/law';
import { nameOf } from '../../../platform/session/demo-accounts.ts';

const identityWords: Readonly<Record<string, Bilingual>> = {
  'same-person': { ja: '同じ人', en: 'same person' },
  'another-person': { ja: '別の人', en: 'another person' },
  'another-using-number': { ja: 'この番号を使う別の人', en: 'another person using this number' },
  'cannot-tell': { ja: '分からない', en: 'cannot tell' },
};

const answerWords: Readonly<Record<string, Bilingual>> = {
  applies: { ja: '当てはまる', en: 'applies' },
  'does-not-apply': { ja: '当てはまらない', en: 'does not apply' },
  'cannot-tell': { ja: 'まだ分からない', en: 'cannot tell yet' },
};

const outcomeWords: Readonly<Record<string, Bilingual>> = {
  explained: { ja: '説明がつく', en: 'explained' },
  'error-in-a-record': { ja: '記録の誤り', en: 'error in a record' },
  'not-this-person': { ja: '別の人', en: 'not this person' },
  'needs-information': { ja: '情報が足りない', en: 'needs information' },
  'guide-the-employer': { ja: '事業主への案内', en: 'guide the employer' },
  'propose-a-matter': { ja: '事案として提案', en: 'propose a matter' },
};

/** How a finding ended, in words; those of the system say why, too. */
export const exitWords: Readonly<Record<Exit, Bilingual>> = {
  explained: { ja: '説明がつきました。', en: 'Explained.' },
  'corrected-at-the-source': { ja: '元の記録が訂正されました。', en: 'Corrected at the source.' },
  'link-rejected': { ja: '別の人でした。', en: 'Not this person: the link is rejected.' },
  'employer-guided': { ja: '事業主に案内しました。', en: 'The employer was guided.' },
  'permission-or-change-applied-for': {
    ja: '許可または変更が申請されました。',
    en: 'A permission or a change was applied for.',
  },
  'departure-order': { ja: '出国命令', en: 'Departure order.' },
  'monitoring-measure': { ja: '監理措置', en: 'Monitoring measure.' },
  'hearing-on-status': { ja: '意見の聴取（入管法22条の4）', en: 'Hearing on status (ICRRA 22-4).' },
  'special-permission': { ja: '在留特別許可', en: 'Special permission to stay.' },
  matter: { ja: '事案になりました。', en: 'Became a matter.' },
  'rule-withdrawn': {
    ja: '規則が尋ねるのをやめたため、終わりました。',
    en: 'Closed: the rule no longer asks.',
  },
  'facts-changed': {
    ja: '記録が変わり、尋ねることがなくなりました。',
    en: 'The records changed; there is nothing left to ask.',
  },
  'closed-by-age': {
    ja: '12か月のあいだ確認されず、終わりました。',
    en: 'Closed by age: nobody reviewed it within 12 months.',
  },
};

/** Newest first: what happened, who did it, when. Opening alone is no event worth a line. */
export function presentHistory(
  events: readonly ReviewEvent[],
  explanationNames: (id: string) => Bilingual,
): readonly HistoryEntry[] {
  return events
    .filter((event) => event.type !== 'released-to-others')
    .map((event) => ({ at: event.at, who: nameOf(event.by), what: say(event, explanationNames) }))
    .toReversed();
}

function say(event: ReviewEvent, explanationNames: (id: string) => Bilingual): Bilingual {
  switch (event.type) {
    case 'written':
      return {
        ja: `確認事項を作成しました（規則 第${event.ruleVersion}版）。`,
        en: `The finding was written (rule version ${event.ruleVersion}).`,
      };
    case 'taken':
      return { ja: '担当になりました。', en: 'Taken.' };
    case 'released-to-others':
      return { ja: '担当を離れました。', en: 'Given back.' };
    case 'identity-answered': {
      const word = wordFor(identityWords, event.answer);
      return { ja: `「${word.ja}」と回答しました。`, en: `Step 1 answered: ${word.en}.` };
    }
    case 'mismatch-read':
      return { ja: '一致しないことを読みました。', en: 'Step 2 read.' };
    case 'explanation-answered': {
      const word = wordFor(answerWords, event.answer);
      const name = explanationNames(event.explanationId);
      return { ja: `理由の確認「${name.ja}」：${word.ja}`, en: `Explanation “${name.en}”: ${word.en}.` };
    }
    case 'outcome-recorded': {
      const word = wordFor(outcomeWords, event.outcome);
      return {
        ja: `結果「${word.ja}」を保存しました。${event.reason}`,
        en: `Outcome saved: ${word.en}. ${event.reason}`,
      };
    }
    case 'outcome-taken-back':
      return {
        ja: '送信待ちから結果を取り消しました。',
        en: 'The outcome was taken back from the out-tray.',
      };
    case 'outcome-left':
      return { ja: '結果が確定しました。', en: 'The outcome left the out-tray.' };
    case 'outcome-withdrawn':
      return {
        ja: `結果を撤回しました。理由：${event.reason}`,
        en: `The outcome was withdrawn, because: ${event.reason}`,
      };
    case 'source-answered':
      return {
        ja: `元の機関から回答がありました。${event.reason}`,
        en: `The source answered: ${event.reason}`,
      };
    case 'facts-changed':
      return { ja: '記録が変わったため、確認し直します。', en: 'The records changed: to be checked again.' };
    case 'reopened':
      return { ja: '再び確認します。', en: 'Opened again.' };
    case 'closed':
      return exitWords[event.exit];
    default:
      return assertNever(event);
  }
}

function wordFor(words: Readonly<Record<string, Bilingual>>, key: string): Bilingual {
  return words[key] ?? { ja: key, en: key };
}
