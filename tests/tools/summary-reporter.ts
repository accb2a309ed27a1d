import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

type Counts = { passed: number; failed: number; skipped: number };

/** A file that does not load, or breaks outside its tests, counts as one failed test. */
const brokenOutsideTests = (module: TestModule): boolean => {
  const suitesFailed = [...module.children.allSuites()].some((suite) => suite.errors().length > 0);
  return module.errors().length > 0 || suitesFailed;
};

export const countTests = (modules: readonly TestModule[], unhandled: number): Counts => {
  const counts: Counts = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    if (brokenOutsideTests(module)) counts.failed += 1;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that never ended (the run was stopped) has not passed.
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return counts;
};

export const summaryLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Ends the run with one line of totals over all projects, after everything else that is printed. */
export default class SummaryReporter implements Reporter {
  #line: string | undefined;

  onInit(): void {
    process.once('exit', () => {
      if (this.#line !== undefined) process.stdout.write(`\n${this.#line}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = countTests(modules, unhandled.length);
    this.#line = summaryLine(counts);
    if (counts.failed > 0) process.exitCode = 1;
  }
}
