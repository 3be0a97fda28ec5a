/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {NonNullable<TestSession['testResults']>} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Suite['tests']}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/**
 * Reporter for the test runner that ends with one plain line, the same in every
 * terminal and log: `browser: 12 passed, 0 failed, 0 skipped`. A file that does
 * not load counts as a failed test.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function plainResult() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) =>
        testResults ? testsOf(testResults) : [],
      );
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const broken = sessions.filter(
        ({ errors, testResults }) => errors.length > 0 || testResults === undefined,
      ).length;
      const failed = tests.length - skipped - passed + broken;
      process.stdout.write(`\nbrowser: ${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    },
  };
}
