// Prints how many tests passed and failed, from the JSON report of Vitest that the argument names.
import { readFileSync } from 'node:fs';

const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8')) as Record<
  'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites',
  number
>;
// A file that breaks before its first test has no failed test, only a failed suite.
const failed = Math.max(report.numFailedTests, report.numFailedTestSuites);
console.log(`${report.numPassedTests} passed, ${failed} failed`);
if (failed || !report.numPassedTests) process.exitCode = 1;
