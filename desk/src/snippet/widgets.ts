// The widgets that a snippet can be made of, by their tags, in the order in which a page shows them.

/** What a widget shows, in a few words: for her who chooses, and as the title of its frame. */
export const WIDGET_TITLES = {
  'kp-portal': 'Celá sekce komunitního plánování',
  'kp-introduction': 'Co je komunitní plánování',
  'kp-news-feed': 'Aktuality',
  'kp-grant-timeline': 'Dotace',
  'kp-participation': 'Kdo se účastní',
  'kp-working-group-list': 'Pracovní skupiny',
  'kp-join-form': 'Jak se zapojit',
  'kp-meeting-list': 'Setkání',
  'kp-plan-timeline': 'Plány',
  'kp-document-list': 'Dokumenty',
  'kp-coordinator-card': 'Kontakt',
} as const;

export type WidgetTag = keyof typeof WIDGET_TITLES;

export const WIDGET_TAGS = Object.keys(WIDGET_TITLES) as WidgetTag[];

/** A widget as it is to stand on a page: its attributes by name, a switch with an empty value. */
export interface Widget {
  tag: WidgetTag;
  attributes: Readonly<Record<string, string>>;
}

/** The name of a widget without its prefix: of its script, and of its div. */
export function nameOf(tag: WidgetTag): string {
  return tag.slice('kp-'.length);
}
