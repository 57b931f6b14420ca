import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nearestTag, TAGS } from '../../../src/i18n/tags.ts';

describe('tags', () => {
  it('are those of all widgets, and of the portal', () => {
    const folders = readdirSync('src/widgets').filter((name) => existsSync(`src/widgets/${name}/define.ts`));
    expect([...folders, 'portal'].map((name) => `kp-${name}`).sort()).toEqual([...TAGS]);
  });

  it.each([
    ['kp-meetings-list', 'kp-meeting-list'],
    ['kp-meetings', 'kp-meeting-list'],
    ['kp-news', 'kp-news-feed'],
    ['kp-newsfeed', 'kp-news-feed'],
    ['kp-contact-card', undefined],
    ['kp-', undefined],
    ['kp-portal', 'kp-portal'],
  ])('%s: %s', (written, meant) => {
    expect(nearestTag(written)).toBe(meant);
  });
});
