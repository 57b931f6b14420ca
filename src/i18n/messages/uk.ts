// Not translated yet.
export { createMessages } from './cs.ts';
