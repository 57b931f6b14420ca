// Takes away what a test has put on the page, whether it passed or not.
import { fixtureCleanup } from '@open-wc/testing';
import { afterEach } from 'vitest';

afterEach(() => fixtureCleanup());
