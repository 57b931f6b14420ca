// The lint rule that holds the direction of imports.
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../eslint-rules/import-direction.js';

describe('the direction of imports', () => {
  it.each([
    ['widgets/a/a.ts', '../../core/x.ts'],
    ['widgets/a/a.ts', './a.model.ts'],
    ['widgets/a/a.ts', 'lit'],
    ['core/a.ts', '../i18n/languages.ts'],
    ['i18n/messages/cs.ts', '../../feed/types.ts'],
    ['all.ts', './widgets/a/define.ts'],
    ['portal/portal.ts', '../widgets/a/define.ts'],
    ['embed/embed.ts', '../feed/text.ts'],
    ['feed/parse.ts', 'valibot'],
  ])('lets %s import %s', (file, source) => {
    expect(faultOf(file.split('/'), source)).toBeUndefined();
  });

  it.each([
    ['widgets/a/a.ts', '../b/b.ts', /another/],
    ['feed/a.ts', '../planning/zone.ts', /downward/],
    ['core/a.ts', '../parts/icons.ts', /downward/],
    ['i18n/a.ts', '../membership/request.ts', /downward/],
    ['planning/a.ts', 'lit', /Node/],
    ['exports/a.ts', '@lit/task', /Node/],
    ['core/a.ts', '../all.ts', /entry/],
    ['core/a.ts', '../../scripts/serve.ts', /outside/],
    ['portal/portal.ts', '../embed/query.ts', /downward/],
    ['helpers/a.ts', '../feed/date.ts', /no floor/],
  ])('stops %s from importing %s', (file, source, why) => {
    expect(faultOf(file.split('/'), source)).toMatch(why);
  });
});
