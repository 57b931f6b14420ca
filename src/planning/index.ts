// What the feed's data means at an instant: pure functions of data, now and time zone.
export * from './zone.ts';
export * from './schedule.ts';
export * from './programme.ts';
export * from './office-hours.ts';
export * from './holidays.ts';
export * from './people.ts';
export * from './search.ts';
export * from './meetings.ts';
export * from './plans.ts';
