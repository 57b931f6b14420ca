// Prints how many tests passed and failed, from the JSON report of Vitest that the argument names.
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8')) as {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
};
// A file that breaks before its first test fails without a failed test.
const failed = report.numFailedTests || (report.success ? 0 : 1);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
if (failed || !report.numPassedTests) process.exitCode = 1;
