import { join } from 'node:path';
import { firstFailure, saidBy } from '../realm/first-failure.ts';
import { type FreshModules, freshModules, type LoadedTest } from '../realm/fresh-modules.ts';
import type { Coverage, DryRunResult, MutantRun, MutantRunResult, Namespace } from './run-results.ts';

type Options = { readonly inProcess: { readonly folder: string; readonly tests: readonly string[] } };
type NamedTest = LoadedTest & { readonly id: string };

/** Stryker's namespace in the process of the tests. */
const stryker: Namespace = {};
Object.assign(globalThis, { __stryker__: stryker });

/**
 * Runs the tests in Stryker's own process, the modules loaded anew only for a change that is in force while they load:
 * some 20 ms a change where a new process costs 500.
 */
class InProcessRunner {
  static inject = ['options'] as const;
  readonly #tests: readonly string[];
  readonly #modules: FreshModules;
  /** Loaded with no change in force; undefined after a load with one. */
  #clean: readonly NamedTest[] | undefined;

  constructor({ inProcess: { folder, tests } }: Options) {
    this.#modules = freshModules(join(process.cwd(), folder));
    this.#tests = tests.map((file) => join(process.cwd(), file));
  }

  capabilities(): { readonly reloadEnvironment: true } {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: Coverage = { static: {}, perTest: {} };
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, mutantCoverage });
    try {
      this.#clean = await this.#load();
      const tests = [];
      for (const { id, name, run } of this.#clean) {
        stryker.currentTestId = id;
        const started = performance.now();
        await run();
        tests.push({ id, name, status: 0 as const, timeSpentMs: performance.now() - started });
      }
      return { status: 'complete', tests, mutantCoverage };
    } catch (error) {
      return { status: 'error', errorMessage: saidBy(error) };
    } finally {
      stryker.currentTestId = undefined;
    }
  }

  async mutantRun(run: MutantRun): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, hitLimit } = run;
    Object.assign(stryker, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      const tests = await this.#testsOf(mutantActivation === 'static' ? activeMutant.id : undefined);
      stryker.activeMutant = activeMutant.id;
      return await resultOf(tests.filter(({ id }) => run.testFilter?.includes(id) ?? true));
    } catch (error) {
      const failureMessage = `does not load: ${saidBy(error)}`;
      return { status: 'killed', killedBy: [this.#tests[0] ?? ''], failureMessage, nrOfTests: 0 };
    } finally {
      stryker.activeMutant = undefined;
    }
  }

  async #testsOf(inForce: string | undefined): Promise<readonly NamedTest[]> {
    if (inForce === undefined && this.#clean !== undefined) return this.#clean;
    stryker.activeMutant = inForce;
    this.#clean = undefined;
    const tests = await this.#load();
    if (inForce === undefined) this.#clean = tests;
    return tests;
  }

  async #load(): Promise<readonly NamedTest[]> {
    const tests = await this.#modules.load(this.#tests, new Map());
    return tests.map((test, at) => ({ ...test, id: `${at} ${test.name}` }));
  }
}

async function resultOf(tests: readonly NamedTest[]): Promise<MutantRunResult> {
  const nrOfTests = tests.length;
  const failure = await firstFailure(tests);
  const { hitCount, hitLimit } = stryker;
  if (hitCount !== undefined && hitLimit !== undefined && hitCount > hitLimit)
    return { status: 'timeout', reason: `reached ${hitCount} times` };
  if (failure === undefined) return { status: 'survived', nrOfTests };
  const killedBy = tests.filter(({ run }) => run === failure.test.run).map(({ id }) => id);
  return { status: 'killed', killedBy, failureMessage: failure.says, nrOfTests };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
