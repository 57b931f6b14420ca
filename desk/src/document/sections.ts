// The parts of a feed as the editor shows them: one for each list and record, in the order in which they are filled in.
import type { JsonPath } from './path.ts';

export interface Section {
  /** Its name in the address. */
  id: string;
  title: string;
  path: JsonPath;
  lead: string;
}

/** What a first feed needs comes first. */
export const SECTIONS: readonly Section[] = [
  { id: 'soubor', title: 'Název a stránka', path: [], lead: 'Jak se sekce jmenuje a kde na webu je.' },
  { id: 'obec', title: 'Obec', path: ['_kp', 'municipality'], lead: 'Obec, která plánuje.' },
  { id: 'uvod', title: 'Úvod', path: ['_kp', 'introduction'], lead: 'Co je komunitní plánování, vlastními slovy.' },
  { id: 'kontakty', title: 'Kontakty', path: ['_kp', 'contacts'], lead: 'Koordinátorka a další lidé na úřadu.' },
  { id: 'skupiny', title: 'Pracovní skupiny', path: ['_kp', 'working_groups'], lead: 'Skupiny, které plánují.' },
  {
    id: 'setkani',
    title: 'Setkání',
    path: ['_kp', 'meetings'],
    lead: 'Jednání skupin, kulaté stoly, hodnocení, a jejich zápisy.',
  },
  { id: 'dotace', title: 'Dotační programy', path: ['_kp', 'grant_programmes'], lead: 'Programy a výzvy s termíny.' },
  { id: 'zpravy', title: 'Aktuality', path: ['items'], lead: 'Zprávy a oznámení, nejnovější první.' },
  {
    id: 'zapojeni',
    title: 'Zapojení a osobní údaje',
    path: ['_kp', 'joining'],
    lead: 'Jak se lze zapojit a co se člověk dozví, než odešle přihlášku.',
  },
  { id: 'plany', title: 'Plány', path: ['_kp', 'plans'], lead: 'Střednědobé plány rozvoje sociálních služeb.' },
  {
    id: 'realizacni-plany',
    title: 'Realizační plány',
    path: ['_kp', 'implementation_plans'],
    lead: 'Akční plány na jednotlivé roky.',
  },
  { id: 'etapy', title: 'Etapy', path: ['_kp', 'stages'], lead: 'Etapy plánování.' },
  {
    id: 'projekty',
    title: 'Projekty plánování',
    path: ['_kp', 'planning_projects'],
    lead: 'Projekty, ze kterých se plánování platí.',
  },
  { id: 'dokumenty', title: 'Dokumenty', path: ['_kp', 'documents'], lead: 'Dokumenty, které nepatří jinam.' },
  { id: 'odkazy', title: 'Odkazy', path: ['_kp', 'links'], lead: 'Užitečné odkazy.' },
];

/** The section that holds a place, and what follows in it: `['kontakty', 0, 'phones', 1]`. */
export function routeOfPlace(path: JsonPath): readonly (string | number)[] {
  const section =
    SECTIONS.slice(1).find((one) => one.path.every((step, index) => path[index] === step)) ?? SECTIONS[0]!;
  return [section.id, ...path.slice(section.path.length)];
}
