// The model of <kp-participation>: who takes part, and when there is nothing to show.
import { describe, expect, it } from 'vitest';
import type { Joining } from '../../../src/feed/types.ts';
import { participationContent } from '../../../src/widgets/participation/participation.model.ts';

const contentOf = (joining?: Joining) => participationContent({ _kp: { ...(joining && { joining }) } });

describe('participation', () => {
  it('is none where there are neither participants nor steps', () => {
    expect(participationContent({})).toBeUndefined();
    for (const joining of [undefined, {}, { participants: [], steps: [] }, { heading: 'Jak', introduction: 'Kdo.' }]) {
      expect(contentOf(joining)).toBeUndefined();
    }
  });

  it('is one with participants alone, in the town’s order, also those that are named by their role alone', () => {
    const participants = [{ role: 'other' }, { role: 'user', label: 'Lidé' }, { role: 'user' }] as const;
    expect(contentOf({ participants: [...participants] })).toEqual({ participants, hasSteps: false });
  });

  it('is one with steps alone', () => {
    expect(contentOf({ steps: [{ text: 'Zavolejte.' }] })).toEqual({ participants: [], hasSteps: true });
  });

  it('leaves out what is blank', () => {
    const content = contentOf({ heading: ' ', introduction: { cs: '' }, participants: [{ role: 'user' }] });
    expect(content).toEqual({ participants: [{ role: 'user' }], hasSteps: false });
  });
});
