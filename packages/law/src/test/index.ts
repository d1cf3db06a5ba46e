/** For the tests of other packages: tables of cases as a lawyer writes them. */
export { readCaseTable } from './cases/case-table.ts';
