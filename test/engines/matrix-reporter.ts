// A reporter of Vitest: writes docs/engines.md after a run of all the long tests.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { ROOT } from '../../scripts/build/run.ts';
import { RULES } from '../faults/rules.ts';
import { renderMatrix, type Result } from './matrix.ts';

export default class MatrixReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const results: Result[] = [];
    const versions: Record<string, string> = {};
    for (const module of modules) {
      if (!module.moduleId.includes('/test/engines/')) continue;
      const engine = module.project.name;
      versions[engine] ??= 'not installed';
      for (const test of module.children.allTests()) {
        const { version } = test.meta();
        if (version) versions[engine] = version;
        const { state } = test.result();
        results.push({
          engine,
          groups: groupsOf(test),
          name: test.name,
          outcome: state === 'pending' ? 'skipped' : state,
        });
      }
    }
    const date = new Date().toISOString().slice(0, 10);
    const ruleOf = (fault: string) => {
      const rule = RULES.find(({ faults }) => faults?.includes(fault));
      return rule && `${rule.section}: ${rule.survives}`;
    };
    const text = renderMatrix({ date, versions, system: systemName(), results }, ruleOf);
    writeFileSync(path.join(ROOT, 'docs/engines.md'), text);
  }
}

function groupsOf(test: TestCase): string[] {
  const groups: string[] = [];
  for (let parent = test.parent; parent.type === 'suite'; parent = parent.parent) groups.unshift(parent.name);
  return groups;
}

/** What Linux calls itself. */
function systemName(): string {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? process.platform;
  } catch {
    return process.platform;
  }
}
