// Prints how much passed and failed: tests, from the JSON report of Vitest that the first argument names, and the other
// checks that failed, whose number is the second.
import { readFileSync } from 'node:fs';

const [file = '', failedChecks = '0'] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8')) as {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
};
// A file that breaks before its first test fails without a failed test.
const failedTests = report.numFailedTests || (report.success ? 0 : 1);
const failed = failedTests + Number(failedChecks);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
if (failed || !report.numPassedTests) process.exitCode = 1;
