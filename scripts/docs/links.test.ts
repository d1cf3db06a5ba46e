import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COVERAGE = 'docs/coverage.md';

/** Ids of the specification, written out: whoever removes a line from the coverage must remove it here, too, and is seen. */
const measures =
  '1-1 1-2 1-3 1-4 1-5 1-6 2-1 2-2 2-3 2-4 3-1 3-2 3-3 3-4 3-5 S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13 S14 S15'.split(
    ' ',
  );
const rules = [
  'card-number-malformed',
  'card-number-never-issued',
  'card-number-superseded',
  'card-number-lapsed',
  'card-of-another-person',
  'card-used-by-several',
  'register-mismatch-at-hire',
  'which-person',
  'hired-while-abroad',
  'stay-expired',
  'status-bars-work',
  'permission-lapsed-with-enrolment',
  'designation-bars-work',
  'designated-employer-differs',
  'hired-before-permission',
  'insured-hours-over-permission',
  'premises-barred',
  'trainee-notified-elsewhere',
  'host-not-accredited',
  'host-silent',
  'departed-or-deceased',
  'separation-unreported',
  'notification-late',
  'notification-missing',
  'notification-contradictory',
  'employer-repeats-after-guidance',
  'wage-below-minimum',
  'idle-three-months',
  'facilitator-pattern',
];
const gateways = [
  'lpa-28-notice',
  'lpa-29-provision',
  'lpa-34-order',
  'correction',
  'feedback-employer',
  'tita-55',
  'ccp-197-2',
  'icrra-28-2',
  'icrra-59-2',
  'icrra-19-37',
  'icrra-61-8',
  'ccp-239-2',
  'icrra-62-2',
  'icrra-65',
  'conviction',
  'licence-referral',
  'school-19-17',
  'municipality',
  'consent',
  'child-welfare',
  'consular',
  'court',
  'appi-69-2-iii',
  'hold',
  'notice-to-person',
  'card-lookup',
  'icrra-19-16',
  'icrra-19-18',
  'recall',
  'deconflict',
  'joint-share',
  'receipt',
  'directory',
  'witness',
];

const pages = globSync(['*.md', '{docs,packages,scripts,bench,e2e}/**/*.md'], {
  cwd: ROOT,
  exclude: ['**/node_modules/**', '**/dist/**'],
}).toSorted();

test('every relative link of every page leads to a file of the project, and to a heading that it has', () => {
  const dead = pages.flatMap((page) => linksOf(page).flatMap((target) => whyDead(page, target)));
  assert.deepEqual(dead, []);
});

test('the coverage names every measure, safeguard, rule and gateway, each in a row of its own', () => {
  const named = new Set(coverageRows().map(([line]) => line));
  const missing = [...measures, ...rules, ...gateways].filter((id) => !named.has(id));
  assert.deepEqual(missing, []);
});

test('a row of the coverage links a test, or says that it is open', () => {
  const neither = coverageRows().filter(
    (cells) => !/\bopen \(/.test(cells.join(' ')) && !/\.(?:test|spec)\.ts\)/.test(cells.at(-1) ?? ''),
  );
  assert.deepEqual(neither, []);
});

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** Targets of a page's links and pictures that point into the project; code is no text. */
function linksOf(page: string): readonly string[] {
  const prose = read(page)
    .replaceAll(/^(`{3,}|~{3,})[^]*?^\1$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)/g), ...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
  return targets.map(([, target = '']) => target).filter((target) => !/^[a-z][a-z+.-]*:/i.test(target));
}

function whyDead(page: string, target: string): readonly string[] {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), decodeURIComponent(path)));
  if (file.startsWith('..')) return [`${page}: ${target} leaves the project`];
  if (!existsSync(join(ROOT, file))) return [`${page}: ${target} is not there`];
  if (heading === undefined || !file.endsWith('.md') || headingsOf(file).has(heading)) return [];
  return [`${page}: ${target} has no such heading`];
}

/** Headings as the usual viewers name them: lower case, without punctuation, blanks as hyphens. */
function headingsOf(page: string): ReadonlySet<string> {
  const headings = [...read(page).matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
  return new Set(headings);
}

/** Cells of the coverage's table rows; the first without code marks. */
function coverageRows(): readonly (readonly string[])[] {
  return read(COVERAGE)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| *(?:Line|-+) /.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    )
    .map(([line = '', ...rest]) => [line.replaceAll('`', ''), ...rest]);
}
