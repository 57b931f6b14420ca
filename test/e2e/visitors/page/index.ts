// What tests ask a page, as one script that the page carries.
export * from './colours.ts';
export * from './ears.ts';
export * from './flat.ts';
export * from './languages.ts';
export * from './motion.ts';
export * from './order.ts';
export * from './pixels.ts';
export * from './room.ts';
export * from './spacing.ts';
export * from './stops.ts';
export * from './targets.ts';
export * from './ties.ts';
