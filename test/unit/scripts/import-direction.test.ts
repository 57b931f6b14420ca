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
    expect(faultOf('src', file.split('/'), source)).toBeUndefined();
  });

  it.each([
    ['widgets/a/a.ts', '../b/b.ts', /another/],
    ['feed/a.ts', '../planning/zone.ts', /downward/],
    ['core/a.ts', '../parts/icons.ts', /downward/],
    ['i18n/a.ts', '../membership/request.ts', /downward/],
    ['planning/a.ts', 'lit', /planning\/ must not import lit/],
    ['exports/a.ts', '@lit/task', /exports\/ must not import @lit/],
    ['core/a.ts', '../all.ts', /entry/],
    ['core/a.ts', '../../scripts/serve.ts', /outside/],
    ['portal/portal.ts', '../embed/query.ts', /downward/],
    ['helpers/a.ts', '../feed/date.ts', /no floor/],
  ])('stops %s from importing %s', (file, source, why) => {
    expect(faultOf('src', file.split('/'), source)).toMatch(why);
  });

  it.each([
    ['http/app.ts', 'hono'],
    ['http/app.ts', '../intake/intake.ts'],
    ['http/app.ts', '../log.ts'],
    ['cli.ts', './commands/run.ts'],
    ['store/sqlite.ts', 'kysely'],
    ['words/words.ts', '../store/store.ts'],
  ])('lets the receiver’s %s import %s', (file, source) => {
    expect(faultOf('receiver/src', file.split('/'), source)).toBeUndefined();
  });

  it.each([
    ['http/app.ts', 'kysely', /must not import kysely/],
    ['intake/intake.ts', 'nodemailer/lib/mail-composer', /must not import nodemailer/],
    ['store/store.ts', '../config/schema.ts', /downward/],
    ['mail/worker.ts', '../http/app.ts', /downward/],
    ['store/store.ts', '../receiver.ts', /entry/],
    ['http/app.ts', '../../../src/feed/parse.ts', /outside/],
  ])('stops the receiver’s %s from importing %s', (file, source, why) => {
    expect(faultOf('receiver/src', file.split('/'), source)).toMatch(why);
  });

  it('holds for the desk, which may take from the widgets’ parts', () => {
    const fault = (file: string, source: string) => faultOf('desk/src', file.split('/'), source);
    expect(fault('edit/form.ts', '../check/finding.ts')).toBeUndefined();
    expect(fault('check/warnings/dates.ts', '../../../../src/feed/date.ts')).toBeUndefined();
    expect(fault('check/finding.ts', '../edit/form.ts')).toMatch(/downward/);
    expect(fault('document/edits.ts', '../words/labels.ts')).toMatch(/downward/);
    expect(fault('app/shell.ts', '../../../scripts/serve.ts')).toMatch(/outside/);
  });
});
