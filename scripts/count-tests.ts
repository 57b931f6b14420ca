// Prints how much passed and failed: the other checks that failed, whose number is the first argument, and tests, from
// the JSON reports of Vitest that the rest name.
import { existsSync, readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
}

const [failedChecks = '0', ...files] = process.argv.slice(2);
// A run that left no report has failed before its first test; one that broke off, without a failed test.
const reports = files.map((file): Report =>
  existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { numPassedTests: 0, numFailedTests: 0, success: false },
);
const failedTests = reports.map(({ numFailedTests, success }) => numFailedTests || (success ? 0 : 1));
const failed = failedTests.reduce((sum, count) => sum + count, Number(failedChecks));
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
console.log(`${passed} passed, ${failed} failed`);
if (failed || reports.some(({ numPassedTests }) => !numPassedTests)) process.exitCode = 1;
