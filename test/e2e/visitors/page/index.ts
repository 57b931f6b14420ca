// What tests ask a page, as one script that the page carries.
export * from './colours.ts';
export * from './flat.ts';
export * from './order.ts';
export * from './room.ts';
export * from './targets.ts';
