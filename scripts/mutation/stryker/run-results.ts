/** What Stryker's interface of test runners asks and is answered: the part used here (@stryker-mutator/api 10, test-runner). */
export type Coverage = {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
};

/** `__stryker__`: what the changed sources read to know which change is in force, and write to tell what was reached. */
export type Namespace = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: Coverage | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
};

export type MutantRun = {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
  /** `static`: the change must be in force while the modules load. */
  readonly mutantActivation: 'runtime' | 'static';
  readonly reloadEnvironment: boolean;
};

type Passed = {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
  readonly status: 0;
};

export type DryRunResult =
  | { readonly status: 'complete'; readonly tests: readonly Passed[]; readonly mutantCoverage: Coverage }
  | { readonly status: 'error'; readonly errorMessage: string };

export type MutantRunResult =
  | {
      readonly status: 'killed';
      readonly killedBy: readonly string[];
      readonly failureMessage: string;
      readonly nrOfTests: number;
    }
  | { readonly status: 'survived'; readonly nrOfTests: number }
  | { readonly status: 'timeout'; readonly reason: string };
