// Requests of towns that are not in the configuration any more: no command shows them, and nothing erases them.
import { townOf } from '../../config/towns.ts';
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

export async function checkStrays({ config, store, say: { check } }: Session): Promise<Finding[]> {
  const counts = new Map<string, number>();
  for (const { town, erased_at } of await store.requests.list()) {
    if (erased_at === null && !townOf(config, town)) counts.set(town, (counts.get(town) ?? 0) + 1);
  }
  if (!counts.size) return [];
  const towns = [...counts].map(([town, count]) => `${town} (${count})`).join(', ');
  return [{ level: 'warning', text: check.strays(towns), mend: check.straysMend }];
}
