// The ten questions with which a town that has nothing yet begins, as the answers are typed: texts, empty where nothing
// was said. Only the first needs an answer.

/** Days of office hours; a time as it is typed, `8:00` or `8`. */
export interface HoursAnswer {
  day: 'mo' | 'tu' | 'we' | 'th' | 'fr';
  from: string;
  to: string;
}

export interface Answers {
  /** 1. Whose page it is: `Město Vzorov`. */
  municipality: string;
  /** 2. The address of the town's web. */
  web: string;
  /** 3. Who looks after community planning, with degrees as one writes them: `Mgr. Jana Vzorová, DiS.` */
  coordinator: string;
  /** 4. */
  phone: string;
  /** 5. */
  email: string;
  /** 6. The office, as on a letter: `Městský úřad Vzorov, náměstí Míru 1, 999 99 Vzorov`. */
  office: string;
  /** 7. */
  hours: readonly HoursAnswer[];
  /** 8. The working groups, one on a line. */
  groups: string;
  /** 9. The plan that is valid: its name, and its years. */
  plan: string;
  planFrom: string;
  planTo: string;
  /** 10. The grant programme, and when applications are taken: `18. 1. 2027`. */
  programme: string;
  applicationsFrom: string;
  applicationsTo: string;
}

export const NO_ANSWERS: Answers = {
  municipality: '',
  web: '',
  coordinator: '',
  phone: '',
  email: '',
  office: '',
  hours: [],
  groups: '',
  plan: '',
  planFrom: '',
  planTo: '',
  programme: '',
  applicationsFrom: '',
  applicationsTo: '',
};
