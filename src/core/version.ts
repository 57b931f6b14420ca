// Which version this is, so that two on one page can be told apart. A test holds it to package.json.

export const VERSION = '0.1.0';
